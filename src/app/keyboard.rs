//! Keys on their way into egui, each with the modifiers that were held when it was pressed.
//!
//! bevy_egui 0.42 gives all keys of a frame the modifiers held at its end, so that Ctrl+V pressed and let go of within one slow frame
//! types a “v”, and Shift+Enter sends. It also hands over pasted text as typed and says of no key that it repeats. Its own system is
//! therefore switched off. Knows no screen.

use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::{EguiClipboard, EguiContextSettings, EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

/// Adds the way.
pub(super) fn plugin(app: &mut App) {
    // Without a window nobody else adds them.
    app.add_message::<KeyboardInput>()
        .add_message::<KeyboardFocusLost>()
        .add_systems(PreUpdate, pass_on.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
}

/// egui's context without bevy_egui's own way of handing keys over.
pub(super) fn settings() -> EguiContextSettings {
    let mut settings = EguiContextSettings::default();
    settings.input_system_settings.run_write_keyboard_input_messages_system = false;
    settings
}

fn pass_on(
    mut keys: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut held: Local<Held>,
    mut clipboard: ResMut<EguiClipboard>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    if lost.read().count() > 0 {
        *held = Held::default();
    }
    for key in keys.read() {
        let events = held.events(key, || clipboard.get_text());
        inputs.iter_mut().for_each(|mut input| input.events.extend(events.iter().cloned()));
    }
}

/// The modifiers held, as far as the keys have told.
#[derive(Default)]
struct Held {
    shift: bool,
    ctrl: bool,
    alt: bool,
    win: bool,
}

impl Held {
    fn modifiers(&self) -> egui::Modifiers {
        let mac = cfg!(target_os = "macos");
        let command = if mac { self.win } else { self.ctrl };
        egui::Modifiers { alt: self.alt, ctrl: self.ctrl, shift: self.shift, mac_cmd: mac && self.win, command }
    }

    /// Shortcuts type nothing; Ctrl and Alt together are AltGr, which does.
    fn may_type(&self) -> bool {
        !self.win && !self.ctrl || !cfg!(target_os = "macos") && self.ctrl && self.alt
    }

    /// What a key means to egui.
    fn events(&mut self, input: &KeyboardInput, pasted: impl FnOnce() -> Option<String>) -> Vec<egui::Event> {
        let pressed = input.state.is_pressed();
        match input.logical_key {
            Key::Shift => self.shift = pressed,
            Key::Control => self.ctrl = pressed,
            Key::Alt => self.alt = pressed,
            Key::Super | Key::Meta => self.win = pressed,
            _ => {}
        }
        let mut events = Vec::new();
        if pressed && self.may_type() {
            events.extend(typed(input).map(|text| egui::Event::Text(text.to_owned())));
        }
        let physical_key = bevy_to_egui_physical_key(&input.key_code);
        // On a layout without Latin letters a shortcut is the key where the letter would be.
        let Some(key) = bevy_to_egui_key(&input.logical_key).or(physical_key) else { return events };
        let modifiers = self.modifiers();
        events.push(egui::Event::Key { key, pressed, repeat: input.repeat, modifiers, physical_key });
        if pressed && modifiers.command && !modifiers.alt {
            events.extend(match key {
                egui::Key::C => Some(egui::Event::Copy),
                egui::Key::X => Some(egui::Event::Cut),
                egui::Key::V => pasted().map(egui::Event::Paste),
                _ => None,
            });
        }
        events
    }
}

/// What a key writes.
fn typed(input: &KeyboardInput) -> Option<&str> {
    let own = match &input.logical_key {
        Key::Character(text) => Some(text.as_str()),
        Key::Space => Some(" "),
        _ => None,
    };
    // With a dead key before it, it may write more than its own.
    let text = own.and(input.text.as_deref()).or(own)?;
    (!text.is_empty() && !text.contains(char::is_control)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::input::ButtonState;

    fn key(logical_key: Key, key_code: KeyCode, state: ButtonState) -> KeyboardInput {
        let text = None;
        KeyboardInput { key_code, logical_key, state, text, repeat: false, window: Entity::PLACEHOLDER }
    }

    fn all(keys: &[(Key, KeyCode, bool)]) -> Vec<egui::Event> {
        let mut held = Held::default();
        let state = |pressed| if pressed { ButtonState::Pressed } else { ButtonState::Released };
        let input = |(logical, code, pressed): &(Key, KeyCode, bool)| key(logical.clone(), *code, state(*pressed));
        keys.iter().flat_map(|k| held.events(&input(k), || Some("from elsewhere".into()))).collect()
    }

    fn letter(text: &str, code: KeyCode, pressed: bool) -> (Key, KeyCode, bool) {
        (Key::Character(text.into()), code, pressed)
    }

    #[test]
    fn a_shortcut_within_one_frame_is_a_shortcut() {
        let ctrl = |pressed| (Key::Control, KeyCode::ControlLeft, pressed);
        let v = |pressed| letter("v", KeyCode::KeyV, pressed);
        let events = all(&[ctrl(true), v(true), v(false), ctrl(false), v(true)]);
        let texts: Vec<&egui::Event> =
            events.iter().filter(|e| matches!(e, egui::Event::Text(_) | egui::Event::Paste(_))).collect();
        assert_eq!(texts, [&egui::Event::Paste("from elsewhere".into()), &egui::Event::Text("v".into())]);
    }

    #[test]
    fn shift_enter_within_one_frame_keeps_its_shift() {
        let shift = |pressed| (Key::Shift, KeyCode::ShiftLeft, pressed);
        let events = all(&[shift(true), (Key::Enter, KeyCode::Enter, true), shift(false), (Key::Enter, KeyCode::Enter, true)]);
        let with_shift = |e: &egui::Event| match e {
            egui::Event::Key { key: egui::Key::Enter, modifiers, .. } => Some(modifiers.shift),
            _ => None,
        };
        assert_eq!(events.iter().filter_map(with_shift).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn persian_letters_are_typed_and_their_keys_are_shortcuts() {
        let persian = letter("ز", KeyCode::KeyC, true);
        assert!(all(std::slice::from_ref(&persian)).contains(&egui::Event::Text("ز".into())));
        let events = all(&[(Key::Control, KeyCode::ControlLeft, true), persian]);
        assert!(events.contains(&egui::Event::Copy) && !events.iter().any(|e| matches!(e, egui::Event::Text(_))));
        let altgr = all(&[
            (Key::Control, KeyCode::ControlLeft, true),
            (Key::Alt, KeyCode::AltRight, true),
            letter("@", KeyCode::KeyQ, true),
        ]);
        assert!(altgr.contains(&egui::Event::Text("@".into())));
    }

    #[test]
    fn what_a_dead_key_makes_is_typed_and_control_characters_are_not() {
        let mut input = key(Key::Character("e".into()), KeyCode::KeyE, ButtonState::Pressed);
        input.text = Some("´e".into());
        assert_eq!(typed(&input), Some("´e"));
        input.text = Some("\u{5}".into());
        assert_eq!(typed(&input), None);
        assert_eq!(typed(&key(Key::Enter, KeyCode::Enter, ButtonState::Pressed)), None);
    }
}

//! What a screen reader asks for: press, focus, write, select, bring into view.

use super::stage::{LANGUAGES, SIZES, Told, screen, tree, word};
use crate::owner::{Owner, catalogue, scenario_text};
use egui::accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TextPosition, TextSelection, TreeId};
use egui_kittest::Harness;
use sabr::dialogue::Move;
use sabr::locale::{Msg, strip_isolation};
use sabr::ui::Screen;

fn ask(harness: &mut Harness<'_, Owner>, target: NodeId, action: Action, data: Option<ActionData>) {
    let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node: target, data };
    harness.event(egui::Event::AccessKitActionRequest(request));
    harness.run();
}

fn find(harness: &Harness<'_, Owner>, role: Role, name: &str) -> Told {
    let found = tree(harness).into_iter().find(|t| t.node.role() == role && t.name() == name);
    found.unwrap_or_else(|| panic!("no {role:?} “{name}”"))
}

fn press(harness: &mut Harness<'_, Owner>, role: Role, name: &str) {
    let id = find(harness, role, name).id;
    ask(harness, id, Action::Click, None);
}

#[test]
fn a_screen_reader_opens_starts_writes_and_sends() {
    for (language, reply) in [("en", "I am sorry"), ("fa", "می‌دانم چقدر سخت است"), ("ar", "أعتذر لك"), ("th", "ขอโทษค่ะ")]
    {
        let mut harness = screen(Owner::new(language), SIZES[0]);
        let title = scenario_text(language, "late-parcel", "title");
        let open = strip_isolation(&catalogue(language).text_with(Msg::CardOpen, &[("title", title.into())]));
        press(&mut harness, Role::Button, &open);
        assert_eq!(harness.state().screen, Screen::Brief("late-parcel".into()));
        press(&mut harness, Role::Button, &word(language, Msg::BackToLibrary));
        assert_eq!(harness.state().screen, Screen::Library);
        press(&mut harness, Role::Button, &open);
        press(&mut harness, Role::Button, &word(language, Msg::BriefStart));
        let field = find(&harness, Role::MultilineTextInput, &word(language, Msg::ReplyLabel)).id;
        ask(&mut harness, field, Action::SetValue, Some(ActionData::Value(reply.into())));
        assert_eq!(harness.state().state.draft(), reply);
        press(&mut harness, Role::Button, &word(language, Msg::ReplySend));
        assert_eq!(harness.state().moves(), [Move::Say(reply.into())]);
    }
}

#[test]
fn words_are_selected_and_replaced() {
    let mut owner = Owner::new("fa");
    owner.start("late-parcel");
    let mut harness = screen(owner, SIZES[0]);
    let field = find(&harness, Role::MultilineTextInput, &word("fa", Msg::ReplyLabel)).id;
    ask(&mut harness, field, Action::SetValue, Some(ActionData::Value("سلام دنیا".into())));
    let run = tree(&harness).into_iter().find(|t| t.node.role() == Role::TextRun).unwrap().id;
    let at = |character_index| TextPosition { node: run, character_index };
    let selection = TextSelection { anchor: at(5), focus: at(9) };
    ask(&mut harness, field, Action::SetTextSelection, Some(ActionData::SetTextSelection(selection)));
    ask(&mut harness, field, Action::ReplaceSelectedText, Some(ActionData::Value("آقای قربانی".into())));
    assert_eq!(harness.state().state.draft(), "سلام آقای قربانی");
}

#[test]
fn the_keyboard_goes_where_it_is_sent_and_what_lies_below_comes_into_view() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.play(60);
        owner.screen = Screen::Debrief;
        let mut harness = screen(owner, SIZES[0]);
        let again = find(&harness, Role::Button, &word(language, Msg::DebriefAgain));
        assert!(again.node.bounds().unwrap().y0 > 600.0, "it lies below");
        assert!(again.node.supports_action(Action::ScrollIntoView));
        ask(&mut harness, again.id, Action::ScrollIntoView, None);
        harness.run();
        let again = find(&harness, Role::Button, &word(language, Msg::DebriefAgain));
        assert!(again.node.bounds().unwrap().y1 < 600.0, "{language}");
        ask(&mut harness, again.id, Action::Focus, None);
        assert_eq!(harness.ctx.memory(|m| m.focused()).map(|id| id.accesskit_id()), Some(again.id));
    }
}

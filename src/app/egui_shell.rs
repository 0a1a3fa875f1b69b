//! egui in Bevy: the only file that knows bevy_egui's systems, but for `accessibility` and `wake`, which use its sets.
//!
//! Draws what [`Flow`] shows and passes on what the screen asks for; changes nothing itself.

use super::actions::Asked;
use super::flow::Flow;
use super::keyboard;
use super::steady::Steady;
use crate::ui::{self, ScreenState};
use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::window::WindowResized;
use bevy_egui::egui::{self, LayerId, Ui, UiBuilder};
use bevy_egui::{
    EguiContexts, EguiInput, EguiPlugin, EguiPostUpdateSet, EguiPreUpdateSet, EguiPrimaryContextPass, PrimaryEguiContext,
};
use std::time::Duration;

/// Frames drawn after the window got another size.
const FRAMES_AFTER_RESIZE: u8 = 4;

/// What the screens keep for themselves.
#[derive(Resource, Default)]
struct Shown(ScreenState);

/// Adds egui, its camera and the pass that draws the screens.
pub(super) fn plugin(app: &mut App) {
    // Without a window nobody else adds them.
    app.add_message::<WindowResized>();
    app.add_plugins(EguiPlugin { bindless_mode_array_size: None })
        .init_resource::<Shown>()
        // bevy_egui 0.42 changes its textures at any time of the stage: after the events that tell the renderer of it, a new glyph
        // would be missing for a frame.
        .configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems))
        .add_systems(Startup, camera)
        .add_systems(PreUpdate, mend_input.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass))
        .add_systems(EguiPrimaryContextPass, screen_ui);
}

fn camera(mut commands: Commands) {
    commands.spawn((Camera2d, keyboard::settings()));
}

/// bevy_egui 0.42 reports the modifier keys every frame, changed or not, and egui then asks to be drawn again for ever. And it
/// tells the time of the last frame drawn, from which a window that slept would take a click for half of a double-click.
fn mend_input(
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut last: Local<egui::Modifiers>,
    steady: Res<Steady>,
) {
    for mut input in &mut inputs {
        input.time = Some(steady.now());
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *last, *now) != *now,
            _ => true,
        });
    }
}

fn screen_ui(
    mut contexts: EguiContexts,
    flow: Res<Flow>,
    mut shown: ResMut<Shown>,
    mut asked: MessageWriter<Asked>,
    steady: Res<Steady>,
    mut resized: MessageReader<WindowResized>,
    mut settle: Local<u8>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let now = steady.now();
    ui::theme::apply(&ctx, flow.settings());
    let whole = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = Ui::new(ctx.clone(), "screen".into(), whole);
    if let Some(action) = ui::show(&mut root, &flow.model(now), &mut shown.0) {
        asked.write(Asked(action));
        ctx.request_repaint();
    }
    // A frame is laid out for the size the window had before it: after a change one more is needed, and the surface lags, too.
    if resized.read().count() > 0 {
        *settle = FRAMES_AFTER_RESIZE;
    }
    if *settle > 0 {
        *settle -= 1;
        ctx.request_repaint();
    }
    if let Some(secs) = flow.next_tick(now) {
        // A little late rather than a little early: early would draw the old second again.
        ctx.request_repaint_after(Duration::from_secs_f64(secs + 0.03));
    }
    Ok(())
}

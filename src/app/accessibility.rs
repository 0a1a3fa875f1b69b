//! Screen readers: what they ask for (press, focus, set a value) reaches egui, and the window says its name and language.
//!
//! bevy_egui 0.42 publishes egui's tree but drops the requests. Knows no screen: requests carry egui's own node ids.

use super::flow::Flow;
use super::window::TITLE;
use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy_egui::{EguiFullOutput, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet, PrimaryEguiContext, egui};

/// Adds the route.
pub(super) fn plugin(app: &mut App) {
    // Without a window nobody else adds them.
    app.add_message::<ActionRequest>()
        .add_systems(PostUpdate, introduce.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput))
        .add_systems(PreUpdate, route.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
}

fn route(mut requests: MessageReader<ActionRequest>, mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

/// egui's root has neither: without the language, a reader would speak Thai with an English voice.
fn introduce(mut outputs: Query<&mut EguiFullOutput, With<PrimaryEguiContext>>, flow: Res<Flow>) {
    for mut output in &mut outputs {
        let Some(update) = output.0.as_mut().and_then(|output| output.platform_output.accesskit_update.as_mut()) else {
            continue;
        };
        let root = update.tree.as_ref().map(|tree| tree.root);
        for (_, node) in update.nodes.iter_mut().filter(|(id, _)| Some(*id) == root) {
            node.set_label(TITLE);
            node.set_language(flow.settings().language.as_str());
        }
    }
}

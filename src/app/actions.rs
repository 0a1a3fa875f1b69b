//! The way from a screen's wish to its fulfilment: one message, one system.

use super::flow::Flow;
use crate::ui::Action;
use bevy::prelude::*;

/// A screen asks for something.
#[derive(Message, Debug, Clone)]
pub(super) struct Asked(pub(super) Action);

/// Adds the way.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<Asked>().add_systems(Update, carry_out.run_if(on_message::<Asked>));
}

fn carry_out(mut asked: MessageReader<Asked>, mut flow: ResMut<Flow>, time: Res<Time<Real>>) {
    for Asked(action) in asked.read() {
        flow.apply(action.clone(), time.elapsed_secs_f64());
    }
}

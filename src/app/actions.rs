//! The way from a screen's wish to its fulfilment: one message, one system.

use super::flow::Flow;
use super::steady::Steady;
use crate::ui::Action;
use bevy::prelude::*;

/// A screen asks for something.
#[derive(Message, Debug, Clone)]
pub(super) struct Asked(pub(super) Action);

/// Adds the way.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Steady>().add_message::<Asked>().add_systems(
        Update,
        (carry_out.run_if(on_message::<Asked>), wait.run_if(is_waited_for), retry.run_if(wants_retry)).chain(),
    );
}

fn is_waited_for(flow: Res<Flow>, steady: Res<Steady>) -> bool {
    flow.is_waited_for(steady.now())
}

fn wait(mut flow: ResMut<Flow>, steady: Res<Steady>) {
    flow.keep_waiting(steady.now());
}

fn wants_retry(flow: Res<Flow>, steady: Res<Steady>) -> bool {
    flow.wants_retry(steady.now())
}

fn retry(mut flow: ResMut<Flow>, steady: Res<Steady>) {
    flow.retry(steady.now());
}

fn carry_out(mut asked: MessageReader<Asked>, mut flow: ResMut<Flow>, steady: Res<Steady>) {
    for Asked(action) in asked.read() {
        flow.apply(action.clone(), steady.now());
    }
}

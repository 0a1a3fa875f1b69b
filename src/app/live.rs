//! Content that is edited while the window is open (`--content`): what was saved takes over in the next frame.
//!
//! Reads nothing itself: [`super::watching`] does, on a thread of its own, and rings when there is news.

use super::flow::Flow;
use super::steady::Steady;
use super::watching::{self, Watching};
use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

/// Adds the watch, if a folder was named.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, begin).add_systems(PreUpdate, take.run_if(resource_exists::<Live>));
}

#[derive(Resource)]
struct Live(Watching);

fn begin(mut commands: Commands, flow: Res<Flow>, bell: Option<Res<EventLoopProxyWrapper>>) {
    let Some(folder) = flow.recipe.given.clone() else { return };
    let doorbell = bell.map(|bell| bell.clone());
    let ring = move || {
        // Without a window frames come by themselves; after it has closed nobody is there to be woken.
        let _ = doorbell.as_ref().map(|bell| bell.send_event(WinitUserEvent::WakeUp));
    };
    match watching::watch(folder, flow.recipe.clone(), flow.library.clone(), ring) {
        Ok(watching) => commands.insert_resource(Live(watching)),
        Err(error) => warn!("what is saved from now on shows after the next start: {error}"),
    }
}

/// A look at what is almost always empty, and never held for longer than it takes to put something there.
fn take(live: Res<Live>, mut flow: ResMut<Flow>, steady: Res<Steady>) {
    let news = live.0.news.try_lock().ok().and_then(|mut news| news.take());
    if let Some(news) = news {
        flow.renew(news, steady.now());
    }
}

//! Wakes the sleeping window for what the window system does not report: egui's delayed repaints (caret, tooltips, the clock) and
//! requests of screen readers.
//!
//! One thread that sleeps; it touches nothing but the event loop's doorbell.

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::egui::ViewportId;
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet, PrimaryEguiContext};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How long a screen reader's request may lie unnoticed. Looking at an empty queue costs nothing measurable.
const LOOK_EVERY: Duration = Duration::from_millis(40);

/// How often to see whether a screen reader has come.
const LOOK_FOR_READERS_EVERY: Duration = Duration::from_millis(500);

/// egui takes a frame's time off every delay. Waking that early finds nothing changed yet, and egui asks again, at once this time.
const SLACK: Duration = Duration::from_millis(25);

type Queue = Arc<Mutex<WinitActionRequestHandler>>;

enum Call {
    /// The next frame egui wants; each frame says it anew.
    Next(Option<Instant>),
    Watch(Vec<Queue>),
}

/// Adds the thread, if there is a window to wake.
pub(super) fn plugin(app: &mut App) {
    let windowed = resource_exists::<EventLoopProxyWrapper>;
    app.init_resource::<Delay>()
        .add_systems(Startup, hire.run_if(windowed))
        .add_systems(PreUpdate, watch.run_if(resource_exists::<Waker>))
        .add_systems(PostUpdate, order.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput))
        .add_systems(PostUpdate, drop_hasty_redraws.after(EguiPostUpdateSet::ProcessOutput));
}

#[derive(Resource)]
struct Waker(Mutex<Sender<Call>>);

/// When egui wants to be drawn next.
#[derive(Resource, Default)]
struct Delay(Duration);

fn hire(mut commands: Commands, bell: Res<EventLoopProxyWrapper>, readers: Res<AccessibilityRequested>) {
    let (sender, receiver) = channel();
    let doorbell = bell.clone();
    let ring = move || doorbell.send_event(WinitUserEvent::WakeUp).is_ok();
    let readers = readers.clone();
    match std::thread::Builder::new().name("wake".into()).spawn(move || sleep_and_wake(&receiver, &readers, ring)) {
        Ok(_) => commands.insert_resource(Waker(Mutex::new(sender))),
        Err(error) => warn!("the clock will only move with the pointer: {error}"),
    }
}

/// bevy_egui 0.42 wakes for repaints wanted at once and forgets those wanted later.
fn order(outputs: Query<&EguiFullOutput, With<PrimaryEguiContext>>, mut delay: ResMut<Delay>, waker: Option<Res<Waker>>) {
    let wanted = outputs.iter().filter_map(|output| output.as_ref()?.viewport_output.get(&ViewportId::ROOT));
    delay.0 = wanted.map(|viewport| viewport.repaint_delay).min().unwrap_or(Duration::MAX);
    if let Some(Ok(sender)) = waker.as_ref().map(|waker| waker.0.lock()) {
        // "Never" is the longest duration there is: no moment lies that far ahead.
        let _ = sender.send(Call::Next(delay.0.checked_add(SLACK).and_then(|wait| Instant::now().checked_add(wait))));
    }
}

/// bevy_egui 0.42 takes a repaint wanted later for one wanted now, which would draw without end while a clock runs.
fn drop_hasty_redraws(delay: Res<Delay>, mut redraws: ResMut<Messages<RequestRedraw>>) {
    if delay.0 > Duration::ZERO {
        redraws.clear();
    }
}

/// Windows come and go; so do their queues.
fn watch(queues: Option<Res<WinitActionRequestHandlers>>, waker: Res<Waker>) {
    let Some(queues) = queues else { return };
    if (queues.is_changed() || waker.is_added())
        && let Ok(sender) = waker.0.lock()
    {
        let _ = sender.send(Call::Watch(queues.values().cloned().collect()));
    }
}

fn sleep_and_wake(calls: &Receiver<Call>, readers: &AccessibilityRequested, ring: impl Fn() -> bool) {
    let mut due: Option<Instant> = None;
    let mut queues: Vec<Queue> = Vec::new();
    let mut reader_seen = false;
    loop {
        let look = if reader_seen { LOOK_EVERY } else { LOOK_FOR_READERS_EVERY };
        let pause = due.map_or(look, |due| due.saturating_duration_since(Instant::now()).min(look));
        match calls.recv_timeout(pause) {
            Ok(Call::Next(next)) => due = next,
            Ok(Call::Watch(now)) => queues = now,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let late = due.is_some_and(|due| due <= Instant::now());
        // A reader that has just come wants the tree, which is sent with the next frame.
        let came = readers.get() && !reader_seen;
        let asked = reader_seen && queues.iter().any(|q| q.lock().is_ok_and(|q| !q.is_empty()));
        reader_seen |= came;
        if late {
            due = None;
        }
        if (late || came || asked) && !ring() {
            return;
        }
    }
}

//! An attempt that a learning management system launched, as the window serves it: its first statement is delivered before the window
//! shows anything, its last ones on a thread of their own when it is over, or when the window closes. Part of the flow.
//!
//! Must never let the attempt go without closing it: what cannot be delivered waits in the queue.

use super::authors::{Awaited, arrived, beside};
use super::flow::Flow;
use super::steady::Steady;
use crate::session::{Launched, Launching, LaunchingError, Session, Told, network};
use crate::ui::{CourseView, Settings};
use bevy::platform::cell::SyncCell;
use bevy::prelude::*;

/// What delivering came to: the way to the store, and why it did not take all.
type Came = (Launched, Option<String>);

/// An attempt for a course.
pub(super) struct Course {
    attempt: String,
    /// There while nothing is being delivered.
    launched: Option<SyncCell<Launched>>,
    told: Option<Told>,
    sending: Option<Awaited<Result<Came, String>>>,
    /// Why not all of it is delivered.
    stopped: Option<String>,
}

/// Adds the look at what is being delivered.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, take.run_if(is_working));
}

fn is_working(flow: Res<Flow>) -> bool {
    flow.is_delivering()
}

fn take(mut flow: ResMut<Flow>, steady: Res<Steady>) {
    flow.take_delivered(steady.now());
}

impl Flow {
    /// Begins what a system launches: `locale` is the language asked for by the caller. Done once, when all else that could fail has not.
    ///
    /// # Errors
    /// When the system does not answer as cmi5 wants, or takes nothing: then nothing is played.
    pub fn launch(&mut self, asked: Launching, locale: Option<&str>) -> Result<(), LaunchingError> {
        let mut launched = Launched::open(asked, &self.folders.learning_records(), network()?)?;
        let course = launched.course(&self.library, locale, &self.settings.language)?;
        let mut session = Session::start(&self.library, &course.order(self.next_seed), &mut self.saving.journal())?;
        let stored = self.saving.attempt(session.id());
        if let Err(error) = launched.begin(&self.library, &session, stored.as_ref(), &mut to_terminal) {
            session.abandon(&mut self.saving.journal());
            return Err(error);
        }
        self.look_like(Settings { language: course.locale, ..self.settings.clone() });
        let attempt = session.id().to_owned();
        self.course = Some(Course { attempt, launched: Some(SyncCell::new(launched)), told: None, sending: None, stopped: None });
        self.play(session);
        self.settle(0.0);
        Ok(())
    }

    /// Whether something is being delivered.
    pub(super) fn is_delivering(&self) -> bool {
        self.course.as_ref().is_some_and(|course| course.sending.is_some())
    }

    /// What the notice says.
    pub(super) fn course_view(&self) -> Option<CourseView> {
        let course = self.course.as_ref()?;
        Some(match (&course.sending, &course.stopped, &course.told) {
            (Some(_), ..) => CourseView::Sending,
            (None, Some(why), _) => CourseView::Waits(why.clone()),
            (None, None, Some(_)) => CourseView::There,
            (None, None, None) => CourseView::Open,
        })
    }

    /// Delivers the attempt once it is over.
    pub(super) fn follow_course(&mut self) {
        // What could not be told is not tried again with every look.
        let open = self.course.as_ref().filter(|course| course.told.is_none() && course.stopped.is_none());
        let over = |course: &Course| self.session.as_ref().is_some_and(|s| s.id() == course.attempt && s.practice().is_over());
        if open.is_some_and(over) {
            self.deliver_course();
        }
    }

    /// Puts together what there is to tell of the attempt, which is closed by it.
    fn tell_course(&mut self) {
        let Some(course) = &mut self.course else { return };
        let Some(launched) = course.launched.as_mut().filter(|_| course.told.is_none()) else { return };
        // Left for another one, it is taken up once more.
        let mut taken_up = None;
        let session = match self.session.as_mut().filter(|session| session.id() == course.attempt) {
            Some(session) => Ok(session),
            None => match self.saving.resume(&course.attempt) {
                Ok(Some(session)) => Ok(taken_up.insert(session)),
                Ok(None) => Err("it is not kept".to_owned()),
                Err(error) => Err(error.to_string()),
            },
        };
        let told = session.and_then(|session| {
            session.abandon(&mut self.saving.journal());
            let stored = self.saving.attempt(session.id());
            launched.get().told(&self.library, session, stored.as_ref(), true).map_err(|error| error.to_string())
        });
        match told {
            Ok(told) => course.told = Some(told),
            Err(why) => course.stopped = Some(why),
        }
    }

    /// Delivers what there is to tell, beside the window; again, where it could not be before.
    pub(super) fn deliver_course(&mut self) {
        self.tell_course();
        let Some(course) = &mut self.course else { return };
        let (Some(told), Some(launched)) = (course.told.clone(), course.launched.take()) else { return };
        let mut launched = SyncCell::to_inner(launched);
        let work = move || {
            let stopped = launched.deliver(&told, &mut to_terminal).map_err(|error| error.to_string());
            Ok((launched, stopped.unwrap_or_else(Some)))
        };
        match beside("course", work) {
            Ok(awaited) => course.sending = Some(awaited),
            Err(error) => course.stopped = Some(error.to_string()),
        }
    }

    /// Takes what has come of it.
    pub(super) fn take_delivered(&mut self, now: f64) {
        if let Some(course) = &mut self.course
            && let Some(came) = course.sending.as_ref().and_then(arrived)
        {
            course.take(came);
        }
        self.settle(now);
    }

    /// The window closes: the attempt is closed with it, and what is on its way is waited for.
    pub(super) fn close_course(&mut self) {
        if self.course.as_ref().is_some_and(|course| course.told.is_none()) {
            self.deliver_course();
        }
        let Some(mut course) = self.course.take() else { return };
        if let Some(awaited) = course.sending.take() {
            let came = awaited.into_inner().ok().and_then(|awaited| awaited.recv().ok());
            course.take(came.unwrap_or_else(|| Err("it stopped half way".into())));
        }
        let (attempt, stopped) = (&course.attempt, course.stopped.as_deref());
        match &mut course.launched {
            Some(launched) => launched.get().last_words(attempt, stopped).iter().for_each(|words| to_terminal(words)),
            None => stopped.into_iter().for_each(to_terminal),
        }
    }
}

impl Course {
    fn take(&mut self, came: Result<Came, String>) {
        self.sending = None;
        match came {
            Ok((launched, stopped)) => (self.launched, self.stopped) = (Some(SyncCell::new(launched)), stopped),
            Err(why) => self.stopped = Some(why),
        }
    }
}

fn to_terminal(what: &str) {
    eprintln!("sabr: {what}");
}

//! A tiny owner of the practice for screen tests: applies actions as the window would, without saving anything.

use egui::{Rect, Shape};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sabr::authoring::{Coverage, TypedAt, Unmatched};
use sabr::cohort::Study;
use sabr::content::{Library, Sources};
use sabr::dialogue::{Escalated, Move};
use sabr::locale::{Catalogue, FluentArgs, Msg, strip_isolation};
use sabr::practice::{Practice, Setup};
use sabr::progress::Progress;
use sabr::scenario::{Diagnostic, TurnId};
use sabr::ui::{
    Action, AuthorView, CountAs, LanguageChoice, Model, Notice, PeopleView, PersonView, ReadView, Screen, ScreenState, Settings,
    Start, TrainerView, UnfinishedView, WhatIfView, show,
};
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// All content, read once.
pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let library = Library::new(Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().0);
        assert!(library.scenarios.contains_key("late-parcel"), "late-parcel has errors: {:#?}", library.diagnostics);
        library
    })
}

pub fn catalogue(language: &str) -> Arc<Catalogue> {
    library().catalogues[language].clone()
}

pub fn scenario_text(language: &str, scenario: &str, id: &str) -> String {
    catalogue(language).scenario(scenario, FluentArgs::new()).unwrap().value(id).unwrap()
}

pub struct Owner {
    pub library: Library,
    pub languages: Vec<LanguageChoice>,
    pub settings: Settings,
    pub screen: Screen,
    pub practice: Option<Practice>,
    /// Another way from a turn of it.
    pub what_if: Option<(usize, Practice)>,
    pub state: ScreenState,
    pub unfinished: Vec<UnfinishedView>,
    /// Who practises here, who of them now, and whether that can be changed.
    pub people: Vec<PersonView>,
    pub person: String,
    pub can_change: bool,
    pub progress: Option<Progress>,
    pub notices: Vec<Notice>,
    pub mistakes: Vec<Diagnostic>,
    pub trial: Option<TurnId>,
    /// Whether the author's view is offered, and what it knows.
    pub authoring: bool,
    pub folder: Option<std::path::PathBuf>,
    pub unmatched: Vec<(TypedAt, Vec<Unmatched>)>,
    pub coverage: Option<Coverage>,
    pub trying: bool,
    /// What the trainer's view shows.
    pub study: Option<Arc<Study>>,
    pub trouble: Option<String>,
    pub read: Option<ReadView<'static>>,
    pub reading: Option<(usize, usize)>,
    pub counts: CountAs,
    pub column: Option<String>,
    pub elapsed: u32,
    pub paused: bool,
    /// What was asked for and is not applied here.
    pub asked: Vec<Action>,
    pub seed: u64,
}

impl Owner {
    pub fn new(language: &str) -> Owner {
        let mut owner = Owner::of(library().clone(), language);
        owner.languages.sort_by_key(|choice| ["en", "fa", "ar", "th"].iter().position(|tag| *tag == choice.tag));
        owner
    }

    /// One with a library of its own.
    pub fn of(library: Library, language: &str) -> Owner {
        let name = |c: &Arc<Catalogue>| LanguageChoice { tag: c.tag.clone(), name: strip_isolation(&c.text(Msg::LanguageName)) };
        Owner {
            languages: library.catalogues.values().map(name).collect(),
            library,
            settings: Settings { language: language.into(), ..Settings::default() },
            screen: Screen::Library,
            practice: None,
            what_if: None,
            state: ScreenState::default(),
            unfinished: Vec::new(),
            people: vec![PersonView { id: "default".into(), name: String::new() }],
            person: "default".into(),
            can_change: true,
            progress: None,
            notices: Vec::new(),
            mistakes: Vec::new(),
            trial: None,
            authoring: false,
            folder: None,
            unmatched: Vec::new(),
            coverage: None,
            trying: false,
            study: None,
            trouble: None,
            read: None,
            reading: None,
            counts: CountAs::default(),
            column: None,
            elapsed: 0,
            paused: false,
            asked: Vec::new(),
            seed: 7,
        }
    }

    pub fn start(&mut self, scenario: &str) {
        self.start_as(&Start { options: self.settings.options(), ..scenario.into() });
    }

    pub fn start_as(&mut self, wanted: &Start) {
        let Start { scenario, policy, options } = wanted;
        let setup = self.library.setup(scenario, &self.settings.language, policy.as_deref(), self.seed).unwrap();
        self.practice = Some(Practice::begin(Setup { options: *options, ..setup }).unwrap());
        self.paused = false;
        self.screen = Screen::Conversation;
        self.elapsed = 0;
    }

    /// Makes so many moves of a middling agent: an identity check, offered replies good and bad, a good typed one, an escalation.
    pub fn play(&mut self, moves: usize) {
        self.start("late-parcel");
        let practice = self.practice.as_mut().unwrap();
        for index in 0..moves {
            if practice.ended().is_some() {
                break;
            }
            let turn = practice.state().turn.clone();
            let what = match index {
                1 => Move::Verify("order-number".into()),
                3 => Move::Say(practice.script().model(&turn).to_owned()),
                8 => Move::Escalate(Escalated {
                    channel: Default::default(),
                    to: "supervisor".into(),
                    handover: vec!["order-number".into(), "last-scan".into()],
                    told_customer: true,
                }),
                _ => {
                    let scenario = practice.setup().scenario.clone();
                    let replies = &scenario.turn(&turn).unwrap().replies;
                    Move::Choose(replies[[0, 0, 1, 0, 2, 0, 2, 0, 0, 1][index % 10] % replies.len()].id.clone())
                }
            };
            practice.step(what, (index as u32 + 1) * 17).unwrap();
        }
        self.elapsed = practice.at_secs();
    }

    pub fn moves(&self) -> Vec<Move> {
        self.practice.as_ref().unwrap().moves().iter().map(|(what, _)| what.clone()).collect()
    }

    pub fn frame(&mut self, ui: &mut egui::Ui) {
        let catalogue = self.library.catalogues[&self.settings.language].clone();
        let model = Model {
            screen: &self.screen,
            library: &self.library,
            catalogue: &catalogue,
            languages: &self.languages,
            settings: &self.settings,
            practice: self.what_if.as_ref().map(|(_, other)| other).or(self.practice.as_ref()),
            what_if: self
                .what_if
                .as_ref()
                .zip(self.practice.as_ref())
                .map(|((from, _), first)| WhatIfView { first, from: *from }),
            trial: self.trial.as_ref(),
            mistakes: &self.mistakes,
            author: (self.authoring || self.settings.authoring).then_some(AuthorView {
                folder: self.folder.as_deref(),
                unmatched: &self.unmatched,
                coverage: self.coverage.as_ref(),
                trying: self.trying,
            }),
            trainer: self.settings.training.then_some(TrainerView {
                study: self.study.as_ref(),
                read: self.read,
                reading: self.reading,
                counting: false,
                counts: self.counts,
                trouble: self.trouble.as_deref(),
                column: self.column.as_deref(),
            }),
            elapsed_secs: self.elapsed,
            paused: self.paused,
            people: PeopleView { all: &self.people, now: &self.person, can_change: self.can_change },
            progress: self.progress.as_ref(),
            unfinished: &self.unfinished,
            notices: &self.notices,
            seed: 7,
        };
        if let Some(action) = show(ui, &model, &mut self.state) {
            self.apply(action);
            ui.ctx().request_repaint();
        }
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::OpenLibrary => self.screen = Screen::Library,
            Action::OpenBrief(id) => self.screen = Screen::Brief(id),
            Action::OpenAuthor(id) => self.screen = Screen::Author(id),
            Action::OpenTrainer => self.screen = Screen::Trainer,
            Action::OpenProgress => self.screen = Screen::Progress,
            Action::UsePerson(id) => self.person = id,
            Action::AddPerson(name) => {
                self.person = format!("p{}", self.people.len());
                self.people.push(PersonView { id: self.person.clone(), name });
            }
            Action::RenamePerson { id, name } => {
                self.people.iter_mut().filter(|person| person.id == id).for_each(|person| person.name.clone_from(&name));
            }
            Action::WhatIf(turn) => {
                self.what_if = Some((turn, self.practice.as_ref().unwrap().from_turn(turn).unwrap()));
                self.screen = Screen::Conversation;
            }
            Action::GoOnWithWhatIf => self.screen = Screen::Conversation,
            Action::LeaveWhatIf => {
                self.what_if = None;
                self.screen = Screen::Debrief;
            }
            Action::Stop | Action::OpenDebrief if self.what_if.is_some() => self.screen = Screen::Compare,
            Action::Do(what) if self.what_if.is_some() => {
                let other = &mut self.what_if.as_mut().unwrap().1;
                let at = other.at_secs() + 5;
                let _ = other.step(what, at).unwrap();
            }
            Action::Start(wanted) => self.start_as(&wanted),
            Action::GoOn => self.screen = Screen::Conversation,
            Action::Pause(wanted) => self.paused = wanted,
            Action::Do(what) => drop(self.practice.as_mut().unwrap().step(what, self.elapsed).unwrap()),
            Action::Stop | Action::OpenDebrief => self.screen = Screen::Debrief,
            Action::Again => {
                self.seed += 1;
                let setup = self.practice.as_ref().unwrap().setup().clone();
                let policy = Some(setup.policy.id.clone());
                self.start_as(&Start { scenario: setup.scenario.id.to_string(), policy, options: setup.options });
            }
            Action::Set(settings) => self.settings = settings,
            other => self.asked.push(other),
        }
    }
}

/// The transcript's column: from the starting to the ending edge of what the dock below it spans.
pub fn column(harness: &Harness<'_, Owner>, language: &str) -> (f32, f32) {
    let word = |msg| strip_isolation(&catalogue(language).text(msg));
    let reply = harness.get_by_label(&word(Msg::ReplyLabel)).rect();
    let send = harness.get_by_label(&word(Msg::ReplySend)).rect();
    (reply.left().min(send.left()), reply.right().max(send.right()))
}

/// Grounds of the bubbles: rounded rectangles with one tight corner.
pub fn bubbles(harness: &Harness<'_, Owner>, size: [f32; 2]) -> Vec<Rect> {
    let mut found = Vec::new();
    for clipped in &harness.output().shapes {
        if let Shape::Rect(shape) = &clipped.shape {
            let r = shape.corner_radius;
            if r.sw == r.se && (r.nw < r.sw) != (r.ne < r.se) && shape.rect.bottom() < size[1] {
                found.push(shape.rect);
            }
        }
    }
    found
}

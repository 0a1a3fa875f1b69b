//! How somebody gets on, as a newcomer, after one conversation and after many; and what is read of it without eyes.

use crate::*;
use sabr::locale::PersonMsg;
use sabr::practice::Mode;
use sabr::progress::{Candidate, DIMENSIONS, Days, Ended, Kind, Met, Pair, Progress, Sum, Which, line, next, standings};
use sabr::ui::PersonView;

fn say(language: &str, msg: PersonMsg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

fn ended(number: usize, scenario: &str, rules: &str, scores: [Option<u32>; 4]) -> Ended {
    Ended {
        id: format!("a{number}"),
        scenario: scenario.into(),
        rules: format!("{scenario}-{rules}"),
        started: format!("2026-11-{:02}T1{}:05", number % 28 + 1, number % 10),
        scores,
        critical: 0,
        passed: Some(number.is_multiple_of(2)),
    }
}

/// What comes of so many conversations with a few customers; the rules change after two thirds of them.
pub fn progress(language: &str, count: usize, modes: &[Mode]) -> Progress {
    let customers = ["late-parcel", "refund-demand", "online-form", "card-blocked"];
    let score = |n: usize, at: usize| {
        let wave = [0, 9, -6, 4, -11, 7][(n + 2 * at) % 6];
        u32::try_from((44 + n as i32 + 7 * at as i32 + wave).clamp(0, 100)).ok()
    };
    let attempt = |n: usize| {
        let rules = if n * 3 < count * 2 { "1" } else { "2" };
        let escalation = (n % 4 == 1).then(|| score(n, 3)).flatten();
        ended(n, customers[n % customers.len()], rules, [score(n, 0), score(n, 1), score(n, 2), escalation])
    };
    let all: Vec<Ended> = (0..count).map(attempt).collect();
    let mut pairs = Vec::new();
    for customer in customers {
        let of: Vec<&Ended> = all.iter().filter(|e| e.scenario == customer).collect();
        let Some(last) = of.last() else { continue };
        let first = of.iter().find(|e| e.rules == last.rules && e.id != last.id).map(|e| (*e).clone());
        pairs.push(Pair { last: (*last).clone(), first });
    }
    let standings = standings(&pairs);
    let last: Vec<Ended> = pairs.iter().map(|pair| pair.last.clone()).collect();
    let asks = |s: &sabr::scenario::Scenario| DIMENSIONS.map(|d| s.skills.iter().any(|c| c.dimension() == d));
    let playable = library().playable(language);
    let candidates: Vec<Candidate> =
        playable.iter().map(|s| Candidate { id: s.id.to_string(), difficulty: s.difficulty, asks: asks(s) }).collect();
    let kind = |mode: &Mode| Kind { mode: *mode, locale: language.into(), attempts: count as u64 };
    let met = |pair: &Pair| Met {
        attempts: all.iter().filter(|e| e.scenario == pair.last.scenario).count() as u64,
        other_rules: count > 4,
        shown: pair.last.clone(),
    };
    let days = Days { in_a_row: u32::try_from(count.min(4)).unwrap(), lately: u32::try_from(count.min(11)).unwrap() };
    let practised = Sum { contacts: count as u64, seconds: 412 * count as u64, passed: count as u64 / 2 };
    let assessed = Sum { contacts: 2, seconds: 700, passed: 1 };
    Progress {
        sums: [practised, if modes.len() > 1 { assessed } else { Sum::default() }],
        days: if count == 0 { Days::default() } else { days },
        kinds: if count == 0 { Vec::new() } else { modes.iter().map(kind).collect() },
        mode: Mode::Practice,
        locale: language.into(),
        next: next(&candidates, &last, &standings),
        standings,
        scenario: None,
        older: if count > 20 { 117 } else { 0 },
        line: line(all.clone()),
        which: Which::Last,
        met: pairs.iter().map(met).collect(),
    }
}

pub fn owner(language: &str, count: usize) -> Owner {
    let mut owner = Owner::new(language);
    owner.progress = Some(progress(language, count, &Mode::ALL));
    owner.screen = Screen::Progress;
    owner
}

#[test]
fn a_newcomer_is_invited_and_led_to_a_first_customer() {
    for language in LANGUAGES {
        let mut harness = screen(owner(language, 0), SIZES[1]);
        harness.get_by_label(&say(language, PersonMsg::ProgressEmpty));
        harness.get_by_label(&say(language, PersonMsg::NextBegin));
        assert!(harness.query_by_label(&say(language, PersonMsg::Skills)).is_none(), "no empty plots");
        let first = harness.state().progress.as_ref().unwrap().next[0].scenario.clone();
        let title = owner::scenario_text(language, &first, "title");
        activate(&mut harness, &strip_isolation(&catalogue(language).text_with(Msg::CardOpen, &[("title", title.into())])));
        assert_eq!(harness.state().screen, Screen::Brief(first));
    }
}

#[test]
fn one_conversation_makes_no_line() {
    for language in LANGUAGES {
        let harness = screen(owner(language, 1), [1280.0, 3000.0]);
        harness.get_by_label(&say(language, PersonMsg::LineOne));
        assert!(harness.query_by_role(Role::Image).is_none_or(|node| node.accesskit_node().label().unwrap().is_empty()));
        assert!(harness.query_all_by_label(&say(language, PersonMsg::SkillOnce)).count() >= 1);
    }
}

#[test]
fn the_line_speaks_says_where_rules_changed_and_has_a_table() {
    for language in ["en", "fa"] {
        let mut harness = screen(owner(language, 9), [1280.0, 3600.0]);
        let why = say(language, PersonMsg::LineRulesWhy);
        let patience = word(language, Msg::DimensionPatience);
        let told = |node: &egui_kittest::Node<'_>| node.accesskit_node().label().unwrap_or_default();
        let plot = harness.query_all_by_role(Role::Image).find(|node| told(node).contains(&why)).unwrap();
        assert!(told(&plot).contains(&patience), "{}", told(&plot));
        plot.focus();
        harness.run();
        let onwards = if language == "fa" { Key::ArrowLeft } else { Key::ArrowRight };
        harness.key_press(onwards);
        harness.run();
        let first = harness.state().progress.as_ref().unwrap().line[0].of.clone();
        let title = owner::scenario_text(language, &first.scenario, "title");
        let args = [("number", 1.into()), ("title", title.into()), ("started", first.started.as_str().into())];
        let name = strip_isolation(&catalogue(language).text_with(PersonMsg::LinePoint, &args));
        harness.get_by_label(&name);
        press(&mut harness, &word(language, Msg::MoodTableShow));
        let rows = harness.query_all_by_label(&name).filter(|node| node.accesskit_node().role() == Role::RowHeader).count();
        let cells = harness.query_all_by_role(Role::Cell).count();
        assert_eq!((rows, cells), (1, 4 * 9 + 4 * 4), "each conversation of the line, and each customer");
        assert_eq!(harness.query_all_by_role(Role::Table).count(), 2);
    }
}

#[test]
fn what_is_shown_can_be_chosen_and_is_asked_for_whole() {
    for language in LANGUAGES {
        let mut harness = screen(owner(language, 9), [1280.0, 3600.0]);
        activate(&mut harness, &say(language, PersonMsg::WhichBest));
        activate(&mut harness, &word(language, Msg::ModeAssessment));
        let asked: Vec<_> = harness.state().asked.iter().collect();
        let [Action::ShowProgress(best), Action::ShowProgress(assessed)] = asked.as_slice() else { panic!("{asked:?}") };
        assert_eq!((best.which, best.mode, best.locale.as_deref()), (Which::Best, Some(Mode::Practice), Some(language)));
        assert_eq!((assessed.which, assessed.mode), (Which::Last, Some(Mode::Assessment)));
    }
}

#[test]
fn every_size_shows_it_without_a_word_beyond_the_edge() {
    for language in LANGUAGES {
        for (percent, size) in [(100, [1280.0, 4000.0]), (200, [480.0, 9000.0]), (200, [900.0, 6000.0])] {
            let mut owner = owner(language, 9);
            owner.settings.text_percent = percent;
            owner.people.push(PersonView { id: "p1".into(), name: "مینا".into() });
            let mut harness = screen(owner, size);
            press(&mut harness, &word(language, Msg::MoodTableShow));
            for node in harness.root().children_recursive() {
                let role = node.accesskit_node().role();
                if [Role::Label, Role::Cell, Role::RowHeader, Role::Button, Role::Heading].contains(&role) {
                    let rect = node.rect();
                    let inside = rect.left() >= -0.5 && rect.right() <= size[0] + 0.5;
                    assert!(inside, "{language} {percent} % {size:?}: {:?} {rect:?}", node.accesskit_node().label());
                }
            }
        }
    }
}

/// Pictures of a newcomer, one conversation and many: `SABR_SHOTS=… cargo test --test screens -- --ignored progress_shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn progress_shots() {
    let none = |_: &mut Harness<'_, Owner>| {};
    for language in LANGUAGES {
        let table = |h: &mut Harness<'_, Owner>| press(h, &word(language, Msg::MoodTableShow));
        let shoot = |name: &str, owner: Owner, size: [f32; 2], act: &dyn Fn(&mut Harness<'_, Owner>)| {
            let name = format!("{language}-{name}");
            if is_wanted(&name) {
                picture(&name, owner, size, act);
            }
        };
        shoot("progress-0-newcomer", owner(language, 0), [1280.0, 800.0], &none);
        shoot("progress-1-one", owner(language, 1), [1280.0, 1700.0], &none);
        shoot("progress-2-many", owner(language, 26), [1280.0, 2000.0], &none);
        let mut dark = owner(language, 9);
        dark.settings.theme = ThemeChoice::Dark;
        dark.people.push(PersonView { id: "p1".into(), name: "مینا رضایی".into() });
        dark.person = "p1".into();
        shoot("progress-3-dark-table", dark, [900.0, 2600.0], &table);
        let mut big = owner(language, 9);
        big.settings.text_percent = 200;
        shoot("progress-4-big", big, [900.0, 3600.0], &none);
        let mut small = owner(language, 9);
        small.settings.text_percent = 200;
        small.settings.theme = ThemeChoice::ContrastDark;
        shoot("progress-5-small", small, [480.0, 6000.0], &none);
    }
}

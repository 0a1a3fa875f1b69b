//! The trainer's view: offered to those who switched it on, played by label and keyboard, drawn to be looked at.

use crate::*;
use sabr::authoring::Labels;
use sabr::cohort::{Called, Cohort, Kind, Person, Played, Study, Texts, Trouble, Visited, Which, Why, Wish};
use sabr::locale::CohortMsg;
use sabr::practice::Mode;
use sabr::scenario::{Criterion, Critical, Slip};
use sabr::ui::{CountAs, ReadView};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

fn said(language: &str, msg: CohortMsg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

/// People of different skill at two scenarios, and two at a third.
fn cohort(language: &str, people: usize) -> Cohort {
    let names = ["Mina", "مینا رضایی", "سارة علي", "มานี ใจดี", "Dana", "O’Neil"];
    let mut texts = BTreeMap::new();
    let mut kinds = Vec::new();
    for id in ["late-parcel", "refund-demand", "vpn-down"] {
        let scenario = library().scenarios[id].clone();
        let words = catalogue(language);
        let labels = Labels::texts(&words, &scenario);
        let lines = scenario.turns.iter().map(|t| (t.id.to_string(), labels.text(&format!("turn-{}", t.id)).unwrap()));
        let told = Texts {
            title: labels.text("title").unwrap(),
            lines: lines.collect(),
            points: scenario.points.iter().map(|p| (p.id.to_string(), labels.point(&p.id))).collect(),
        };
        texts.insert([id.to_owned(), language.to_owned(), "3f9a11c0ffee".to_owned()], Arc::new(told));
        kinds.push((Arc::new(Kind::new(id, language, &scenario.policy, Mode::Assessment, "3f9a11c0ffee")), scenario));
    }
    let scattered = |n: usize| (n.wrapping_mul(0x9e37_79b9) >> 7) % 101;
    let one = |at: usize| {
        let attempts = kinds.iter().enumerate().filter(|(kind, _)| *kind < 2 || at < 2).map(|(kind, (of, scenario))| {
            let skill = (scattered(at) as f32 * 0.6 + scattered(at * 7 + kind) as f32 * 0.4) / 100.0;
            let visits = scenario.turns.iter().take(7).enumerate().filter(|(n, _)| *n != 3 || at < 3).map(|(n, turn)| {
                let credit = |salt: usize| if scattered(at * 31 + n * 7 + salt) as f32 / 100.0 < skill { 1.0 } else { 0.0 };
                let points = turn.required.iter().enumerate().map(|(salt, point)| Called {
                    criterion: Criterion::StatesPoint,
                    point: point.as_str().into(),
                    weight: 1.0,
                    credit: credit(salt),
                });
                let courtesy = Called { criterion: Criterion::Courtesy, point: "".into(), weight: 0.5, credit: credit(9) };
                Visited {
                    turn: turn.id.as_str().into(),
                    called: points.chain([courtesy]).collect(),
                    slips: if skill < 0.3 && n % 2 == 0 { vec![(Slip::ALL[n % 3], 6.0)] } else { Vec::new() },
                    critical: if skill < 0.15 && n == 4 { vec![Critical::ALL[0]] } else { Vec::new() },
                }
            });
            let score = |salt: usize| Some(((skill * 100.0) as usize + scattered(at * 3 + salt) / 5).min(100) as u8);
            Played {
                attempt: format!("{:04x}-{kind}", at * 40503 % 65536),
                started: "2026-11-22T10:00:00Z".into(),
                kind: of.clone(),
                scores: [score(1), score(2), score(3), (kind == 0 || at < 3).then_some(80)],
                passed: skill > 0.5,
                critical: u16::from(skill < 0.15),
                proven: at != 4,
                visits: visits.collect(),
            }
        });
        Person { name: format!("{} {}", names[at % names.len()], at + 1), attempts: attempts.collect() }
    };
    Cohort::new((0..people).map(one).collect(), texts)
}

fn groups(cohort: &Cohort) -> BTreeMap<String, String> {
    let group = |at: usize| ["north", "ฝั่งใต้", "جنوب", "tiny"][if at == 1 { 3 } else { at % 3 }];
    cohort.people.iter().enumerate().map(|(at, p)| (sabr::cohort::same_name(&p.name), group(at).to_owned())).collect()
}

fn full(language: &str, people: usize, grouped: bool) -> Owner {
    let mut owner = Owner::new(language);
    owner.settings.training = true;
    owner.screen = Screen::Trainer;
    let cohort = cohort(language, people);
    let groups = groups(&cohort);
    let wish = Wish { people: true, groups: grouped.then_some(&groups), ..Wish::default() };
    owner.study = Some(Arc::new(cohort.study(&wish)));
    owner.column = grouped.then(|| "site".to_owned());
    let trouble = |file: &str, why| Trouble { file: file.into(), attempt: None, why };
    owner.read = Some(ReadView {
        files: people,
        repeated: 3,
        unfinished: 2,
        troubles: Vec::leak(vec![trouble("results/notes.txt", Why::Foreign), trouble("results/ali.jsonl", Why::CutOff)]),
    });
    owner
}

/// What could not be read is named at once while it is little, and behind a button when it is much.
#[test]
fn what_was_left_out_is_named() {
    for language in LANGUAGES {
        let named = |harness: &Harness<'_, Owner>| {
            let label = |n: egui_kittest::Node<'_>| n.accesskit_node().label();
            harness.root().children_recursive().filter_map(label).any(|l| l.contains("results/notes.txt"))
        };
        assert!(named(&screen(full(language, 12, false), [1280.0, 2400.0])), "{language}");
        let mut owner = full(language, 12, false);
        let read = owner.read.as_mut().unwrap();
        read.troubles = Vec::leak([read.troubles, read.troubles].concat());
        let mut harness = screen(owner, [1280.0, 2400.0]);
        assert!(!named(&harness), "{language}");
        let times = [("what", said(language, CohortMsg::Troubles).into()), ("count", 4.into())];
        activate(&mut harness, &strip_isolation(&catalogue(language).text_with(CohortMsg::Times, &times)));
        assert!(named(&harness), "{language}");
    }
}

#[test]
fn why_a_table_of_groups_is_not_taken_stands_beside_its_field() {
    for language in LANGUAGES {
        let mut owner = full(language, 12, false);
        owner.trouble = Some("groups.csv: 1".into());
        let mut harness = screen(owner, [1280.0, 2400.0]);
        activate(&mut harness, &said(language, CohortMsg::SelectionTab));
        let told = harness.root().children_recursive().any(|n| n.accesskit_node().label().is_some_and(|l| l == "groups.csv: 1"));
        assert!(told, "{language}");
    }
}

#[test]
fn those_who_switched_it_on_find_it_and_others_do_not() {
    for language in LANGUAGES {
        let word = said(language, CohortMsg::Open);
        let harness = screen(Owner::new(language), SIZES[0]);
        assert!(harness.query_by_label(&word).is_none(), "{language}");
        let mut owner = Owner::new(language);
        owner.settings.training = true;
        let mut harness = screen(owner, SIZES[0]);
        harness.get_by_label(&word).click();
        harness.run();
        assert_eq!(harness.state().screen, Screen::Trainer);
        let title = said(language, CohortMsg::Title);
        let title = harness.get_by_label(&title);
        assert!(title.accesskit_node().role() == Role::Heading);
        harness.get_by_label(&word_of(language, Msg::BackToLibrary)).click();
        harness.run();
        assert_eq!(harness.state().screen, Screen::Library);
        assert_eq!(harness.state().asked, []);
    }
}

fn word_of(language: &str, msg: Msg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

#[test]
fn the_switch_is_in_the_settings() {
    let mut harness = screen(Owner::new("en"), SIZES[1]);
    harness.get_by_label(&word_of("en", Msg::BarSettings)).click();
    harness.run();
    harness.get_by_label(&said("en", CohortMsg::SettingsTrainer)).click();
    harness.run();
    assert!(harness.state().settings.training);
}

#[test]
fn a_path_is_typed_and_read_and_reading_can_be_stopped() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.settings.training = true;
        owner.screen = Screen::Trainer;
        let mut harness = screen(owner, SIZES[0]);
        let read = said(language, CohortMsg::Read);
        harness.get_by_label(&read).click();
        harness.run();
        assert_eq!(harness.state().asked, [], "there is no path yet");
        harness.get_by_role_and_label(Role::MultilineTextInput, &said(language, CohortMsg::Path)).click();
        harness.run();
        harness.event(egui::Event::Text("/home/mina/results.zip".into()));
        harness.run();
        harness.get_by_label(&read).click();
        harness.run();
        let wanted = Action::ReadResults(vec![PathBuf::from("/home/mina/results.zip")]);
        assert_eq!(harness.state().asked, [wanted], "{language}");
        harness.state_mut().reading = Some((12, 40));
        harness.run();
        let told = catalogue(language).text_with(CohortMsg::Reading, &[("done", 12.into()), ("all", 40.into())]);
        harness.get_by_label(&strip_isolation(&told));
        harness.get_by_label(&said(language, CohortMsg::StopReading)).click();
        harness.run();
        assert_eq!(harness.state().asked.last(), Some(&Action::StopReading));
    }
}

#[test]
fn every_part_has_its_table_and_its_drawing_in_words() {
    for language in LANGUAGES {
        let mut harness = screen(full(language, 18, false), [1440.0, 4000.0]);
        let images = |harness: &Harness<'_, Owner>| harness.query_all_by_role(Role::Image).count();
        let tables = |harness: &Harness<'_, Owner>| harness.query_all_by_role(Role::Table).count();
        let before = images(&harness);
        assert_eq!(tables(&harness), 3, "{language}: side by side, the spread, and in tens");
        for (part, drawings, count) in [
            (CohortMsg::Turns, 1, 2),
            (CohortMsg::Items, 0, 2),
            (CohortMsg::PersonByPerson, 0, 2),
            (CohortMsg::SelectionTab, 0, 1),
            (CohortMsg::Spread, 1, 3),
        ] {
            harness.get_by_role_and_label(Role::Tab, &said(language, part)).click();
            harness.run();
            assert_eq!((images(&harness) + 1 - before, tables(&harness)), (drawings, count), "{language} {part:?}");
        }
        // Whatever is hidden, the words of the other kind of people are there.
        harness.get_by_label(&said(language, CohortMsg::HiddenHeading));
        let all: Vec<String> = harness.query_all_by_role(Role::Label).filter_map(|n| n.accesskit_node().value()).collect();
        assert!(!all.iter().any(|text| text.contains("cohort-") || text.contains('\u{2068}')), "{language}");
    }
}

#[test]
fn another_scenario_another_count_and_groups_are_asked_for() {
    let language = "fa";
    let mut harness = screen(full(language, 18, false), [1440.0, 4000.0]);
    let title = |id: &str| owner::scenario_text(language, id, "title");
    harness.get_by_role_and_label(Role::RadioButton, &title("refund-demand")).click();
    harness.run();
    let refund = title("refund-demand");
    let heading = harness.get_by_role_and_label(Role::Heading, &refund);
    assert_eq!(heading.accesskit_node().level(), Some(2));
    harness.get_by_label(&said(language, CohortMsg::ChooseBest)).click();
    harness.run();
    harness.get_by_label(&said(language, CohortMsg::Pseudonyms)).click();
    harness.run();
    let counts = CountAs::default();
    assert_eq!(
        harness.state().asked,
        [
            Action::CountResults(CountAs { which: Which::Best, ..counts }),
            Action::CountResults(CountAs { pseudonyms: true, ..counts }),
        ]
    );
    harness.get_by_role_and_label(Role::Tab, &said(language, CohortMsg::SelectionTab)).click();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, &said(language, CohortMsg::GroupsPath)).click();
    harness.run();
    harness.event(egui::Event::Text("people.csv".into()));
    harness.run();
    harness.get_by_label(&said(language, CohortMsg::GroupsJoin)).click();
    harness.run();
    assert_eq!(harness.state().asked.last(), Some(&Action::JoinGroups { table: "people.csv".into(), column: None }));

    let mut harness = screen(full(language, 18, true), [1440.0, 4000.0]);
    assert!(harness.query_by_role_and_label(Role::Tab, &said(language, CohortMsg::PersonByPerson)).is_none(), "no names");
    harness.get_by_role_and_label(Role::Tab, &said(language, CohortMsg::SelectionTab)).click();
    harness.run();
    harness.get_by_label(&said(language, CohortMsg::GroupsAway)).click();
    harness.run();
    assert_eq!(harness.state().asked, [Action::LeaveGroups]);
}

#[test]
fn a_long_table_has_pages() {
    let mut harness = screen(full("en", 90, false), [1440.0, 4000.0]);
    harness.get_by_role_and_label(Role::Tab, &said("en", CohortMsg::PersonByPerson)).click();
    harness.run();
    let page =
        |page: i64| strip_isolation(&catalogue("en").text_with(CohortMsg::PageOf, &[("page", page.into()), ("pages", 3.into())]));
    harness.get_by_label(&page(1));
    for wanted in [2, 3, 3] {
        harness.get_by_label(&said("en", CohortMsg::NextPage)).click();
        harness.run();
        harness.get_by_label(&page(wanted));
    }
    harness.get_by_label(&said("en", CohortMsg::PreviousPage)).click();
    harness.run();
    harness.get_by_label(&page(2));
}

/// A study of thousands is shown at once: it was put into words before, and only a page of it is drawn.
#[test]
fn thousands_are_shown_at_once() {
    let study: Arc<Study> = full("fa", 2000, false).study.unwrap();
    let mut owner = full("fa", 5, false);
    owner.study = Some(study);
    let began = std::time::Instant::now();
    let mut harness = screen(owner, SIZES[1]);
    harness.get_by_role_and_label(Role::Tab, &said("fa", CohortMsg::PersonByPerson)).click();
    harness.run();
    println!("shown after {:?}", began.elapsed());
}

#[test]
#[ignore = "draws pictures to be looked at"]
fn trainer_shots() {
    for language in LANGUAGES {
        for (theme, suffix) in [(ThemeChoice::Light, ""), (ThemeChoice::Dark, "-dark"), (ThemeChoice::ContrastDark, "-black")] {
            for (name, part) in [
                ("spread", CohortMsg::Spread),
                ("turns", CohortMsg::Turns),
                ("items", CohortMsg::Items),
                ("selection", CohortMsg::SelectionTab),
                ("people", CohortMsg::PersonByPerson),
                ("join", CohortMsg::SelectionTab),
            ] {
                let name = format!("{language}-trainer-{name}{suffix}");
                if !is_wanted(&name) || (theme != ThemeChoice::Light && part != CohortMsg::Spread) {
                    continue;
                }
                let mut owner = full(language, 36, name.contains("selection"));
                owner.settings.theme = theme;
                picture(&name, owner, [1280.0, 1900.0], &|h| {
                    h.get_by_role_and_label(Role::Tab, &said(language, part)).click();
                    h.run_steps(4);
                });
            }
        }
        let name = format!("{language}-trainer-big");
        if is_wanted(&name) {
            let mut owner = full(language, 36, false);
            owner.settings.text_percent = 200;
            picture(&name, owner, [600.0, 5200.0], &|h| {
                h.get_by_role_and_label(Role::Tab, &said(language, CohortMsg::Turns)).click();
                h.run_steps(4);
            });
        }
        let name = format!("{language}-trainer-empty");
        if is_wanted(&name) {
            let mut owner = Owner::new(language);
            owner.settings.training = true;
            owner.screen = Screen::Trainer;
            owner.reading = Some((12, 40));
            picture(&name, owner, [1280.0, 800.0], &|_| {});
        }
    }
}

//! Who practises: chosen, added and renamed from the bar, by pointer, keyboard and without eyes; and what is said when nothing is saved.

use crate::*;
use sabr::locale::PersonMsg;
use sabr::ui::{CourseView, Damage, NotKept, PersonView, Unsaved};

fn say(language: &str, msg: PersonMsg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

fn menu(language: &str, name: &str) -> String {
    strip_isolation(&catalogue(language).text_with(PersonMsg::Menu, &[("name", name.into())]))
}

fn named(id: &str, name: &str) -> PersonView {
    PersonView { id: id.into(), name: name.into() }
}

/// Somebody without a name, and two with one.
fn three(language: &str) -> Owner {
    let mut owner = Owner::new(language);
    owner.people.extend([named("p1", "مینا رضایی"), named("p2", "สมชาย ใจดี")]);
    owner
}

fn type_into(harness: &mut Harness<'_, Owner>, text: &str) {
    harness.event(egui::Event::Text(text.into()));
    harness.run();
}

#[test]
fn somebody_is_added_by_keyboard_in_any_script_and_told_what_is_wrong_with_a_name() {
    for language in LANGUAGES {
        let mut harness = screen(three(language), SIZES[0]);
        harness.get_by_label(&menu(language, &say(language, PersonMsg::Me))).focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        activate(&mut harness, &say(language, PersonMsg::Add));
        harness.run();
        let keep = say(language, PersonMsg::Keep);
        activate(&mut harness, &keep);
        harness.get_by_label(&say(language, PersonMsg::Empty));
        type_into(&mut harness, "สมชาย ใจดี");
        assert!(harness.query_by_label(&say(language, PersonMsg::Empty)).is_none(), "typing answers it");
        harness.key_press(Key::Enter);
        harness.run();
        harness.get_by_label(&say(language, PersonMsg::Taken));
        assert_eq!(harness.state().people.len(), 3);
        type_into(&mut harness, " ۲");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().people.last().unwrap().name, "สมชาย ใจดี ۲");
        harness.get_by_label(&menu(language, "สมชาย ใจดี ۲"));
        assert!(harness.query_by_label(&keep).is_none(), "closed when it is done");
    }
}

#[test]
fn alone_it_is_just_me_until_there_is_a_name() {
    for language in LANGUAGES {
        let mut harness = screen(Owner::new(language), SIZES[1]);
        press(&mut harness, &menu(language, &say(language, PersonMsg::JustMe)));
        activate(&mut harness, &say(language, PersonMsg::Rename));
        type_into(&mut harness, "سارا");
        activate(&mut harness, &say(language, PersonMsg::Keep));
        assert_eq!(harness.state().people, [named("default", "سارا")]);
        press(&mut harness, &menu(language, "سارا"));
        activate(&mut harness, &say(language, PersonMsg::MyProgress));
        assert_eq!(harness.state().screen, Screen::Progress);
        harness.get_by_label(&say(language, PersonMsg::ProgressUnread));
    }
}

#[test]
fn a_conversation_under_way_is_asked_about_first() {
    for language in ["en", "ar"] {
        for unsaved in [false, true] {
            let mut owner = three(language);
            owner.play(2);
            if unsaved {
                owner.notices = vec![Notice::NotSaved("disk full".into())];
            }
            let me = say(language, PersonMsg::Me);
            let mut harness = screen(owner, SIZES[1]);
            press(&mut harness, &menu(language, &me));
            let choose = |harness: &mut Harness<'_, Owner>| {
                harness.get_by_role_and_label(Role::RadioButton, "مینا رضایی").click_accesskit();
                harness.run();
            };
            choose(&mut harness);
            assert_eq!(harness.state().person, "default");
            let expected = say(language, if unsaved { PersonMsg::SwitchLost } else { PersonMsg::SwitchKept });
            harness.get_by_label(&expected);
            activate(&mut harness, &say(language, PersonMsg::SwitchStay));
            assert!(harness.query_by_label(&expected).is_none() && harness.state().person == "default");
            choose(&mut harness);
            let go = catalogue(language).text_with(PersonMsg::SwitchGo, &[("name", "مینا رضایی".into())]);
            activate(&mut harness, &strip_isolation(&go));
            assert_eq!(harness.state().person, "p1");
        }
    }
}

#[test]
fn nobody_is_added_while_nothing_can_be_saved() {
    let mut owner = Owner::new("th");
    owner.can_change = false;
    let mut harness = screen(owner, SIZES[1]);
    press(&mut harness, &menu("th", &say("th", PersonMsg::JustMe)));
    harness.get_by_label(&say("th", PersonMsg::Unkept));
    assert!(harness.query_by_label(&say("th", PersonMsg::Add)).is_none());
}

const FILE: &str = "/home/mina/.local/share/sabr/attempts.db";

pub fn troubles() -> Vec<Notice> {
    let unsaved = |why| Notice::NotSaved(Unsaved { why, file: FILE.into(), told: "what the store says".into() });
    let whys = [
        NotKept::ReadOnly,
        NotKept::Full,
        NotKept::Locked,
        NotKept::Damaged,
        NotKept::Unreadable,
        NotKept::Newer,
        NotKept::Elsewhere,
        NotKept::Other,
    ];
    let found = [
        Damage::Repaired(FILE.into()),
        Damage::Log { file: FILE.into(), kept: format!("{FILE}-wal.damaged-1") },
        Damage::Sums(FILE.into()),
        Damage::Page(FILE.into()),
    ];
    whys.into_iter().map(unsaved).chain(found.map(Notice::Found)).collect()
}

/// A screen with a notice, and what the notice says.
fn noticed(language: &str, notice: &Notice) -> (Harness<'static, Owner>, String) {
    let mut owner = Owner::new(language);
    owner.notices = vec![notice.clone()];
    let harness = screen(owner, SIZES[0]);
    let status = |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::Status;
    let words = harness.root().children_recursive().find(status).unwrap().accesskit_node().label().unwrap();
    (harness, words)
}

/// There is a button of that name only for a way on, which it asks for.
fn offers(harness: &mut Harness<'_, Owner>, button: &str, way_on: Option<Action>) {
    assert_eq!(harness.query_by_label(button).is_some(), way_on.is_some(), "{button}");
    if let Some(way_on) = way_on {
        press(harness, button);
        assert_eq!(harness.state().asked, [way_on]);
    }
}

#[test]
fn each_trouble_is_told_in_the_persons_language_with_the_file_and_a_way_on() {
    for language in LANGUAGES {
        let mut told = std::collections::BTreeSet::new();
        for notice in troubles() {
            let (mut harness, words) = noticed(language, &notice);
            let (named, retried) = match &notice {
                Notice::NotSaved(unsaved) => match unsaved.why {
                    NotKept::Elsewhere => (false, false),
                    NotKept::Other => (false, true),
                    NotKept::Damaged | NotKept::Newer => (true, false),
                    _ => (true, true),
                },
                _ => (true, false),
            };
            assert_eq!(words.contains(FILE), named, "{language}: {words}");
            assert!(told.insert(words), "{language}: two say the same");
            offers(&mut harness, &say(language, PersonMsg::TryAgain), retried.then_some(Action::SaveAgain));
        }
    }
}

/// How far an attempt of a course has come.
fn courses() -> [Notice; 4] {
    [CourseView::Open, CourseView::Sending, CourseView::There, CourseView::Waits("503 Service Unavailable".into())]
        .map(Notice::Course)
}

#[test]
fn what_becomes_of_a_courses_attempt_is_told_and_can_be_sent_again() {
    for language in LANGUAGES {
        let mut told = std::collections::BTreeSet::new();
        for notice in courses() {
            let (mut harness, words) = noticed(language, &notice);
            let waits = matches!(notice, Notice::Course(CourseView::Waits(_)));
            assert_eq!(words.contains("503 Service Unavailable"), waits, "{language}: {words}");
            assert!(told.insert(words), "{language}: two say the same");
            offers(&mut harness, &say(language, PersonMsg::CourseAgain), waits.then_some(Action::SendAgain));
        }
    }
}

/// Pictures of the menu and of every trouble: `SABR_SHOTS=… cargo test --test screens -- --ignored people_shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn people_shots() {
    for language in LANGUAGES {
        let shoot = |name: &str, owner: Owner, size: [f32; 2], act: &dyn Fn(&mut Harness<'_, Owner>)| {
            let name = format!("{language}-{name}");
            if is_wanted(&name) {
                picture(&name, owner, size, act);
            }
        };
        let me = |people: usize| say(language, if people > 1 { PersonMsg::Me } else { PersonMsg::JustMe });
        let open = |h: &mut Harness<'_, Owner>| press(h, &menu(language, &me(h.state().people.len())));
        let form = |h: &mut Harness<'_, Owner>| {
            open(h);
            activate(h, &say(language, PersonMsg::Add));
            type_into(h, "สมชาย ใจดี");
            h.key_press(Key::Enter);
            h.run_steps(4);
        };
        let ask = |h: &mut Harness<'_, Owner>| {
            open(h);
            h.get_by_role_and_label(Role::RadioButton, "مینا رضایی").click_accesskit();
            h.run_steps(4);
        };
        shoot("people-0-alone", Owner::new(language), [1280.0, 800.0], &open);
        shoot("people-1-form", three(language), [1280.0, 800.0], &form);
        let mut talking = three(language);
        talking.play(3);
        talking.settings.theme = ThemeChoice::Dark;
        shoot("people-2-ask", talking, [1280.0, 800.0], &ask);
        let mut small = three(language);
        small.settings.text_percent = 200;
        shoot("people-3-small", small, [480.0, 640.0], &form);
        let mut all = Owner::new(language);
        all.notices = troubles();
        shoot("people-4-troubles", all, [1280.0, 2400.0], &|_| ());
        let mut course = Owner::new(language);
        course.play(3);
        course.notices = courses().to_vec();
        shoot("people-6-course", course, [1280.0, 900.0], &|_| ());
        let mut one = Owner::new(language);
        one.notices = troubles().into_iter().take(1).collect();
        one.settings.text_percent = 200;
        shoot("people-5-trouble-small", one, [480.0, 900.0], &|_| ());
    }
}

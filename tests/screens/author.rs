//! The author's view: reached by those who write, played by label and keyboard, quick with five hundred turns.

use crate::*;
use sabr::authoring::{Coverage, TypedAt, Unmatched, UnmatchedReplies};
use sabr::locale::AuthorMsg;
use sabr::practice::Practice;
use sabr::scenario::{Mood, Severity, Source};
use std::sync::OnceLock;

fn said(language: &str, msg: AuthorMsg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

fn inside(language: &str) -> Owner {
    let mut owner = Owner::new(language);
    owner.authoring = true;
    owner.screen = Screen::Author("late-parcel".into());
    owner
}

/// What a trainee typed in the opening that no wording knows, found as it would be in kept attempts.
fn unmatched(language: &str) -> Vec<(TypedAt, Vec<Unmatched>)> {
    let typed = match language {
        "fa" => "ای به روی چشم، عجب بچه‌دوچرخه‌ای شد.",
        "ar" => "أبشر يا غالي، من عيوني الاتنين.",
        "th" => "โอเคครับ จัดไปครับพี่",
        _ => "Righto, fair dos, mate.",
    };
    let setup = library().setup("late-parcel", language, None, 7).unwrap();
    let mut all = UnmatchedReplies::default();
    for age in 0..3 {
        let mut practice = Practice::begin(setup.clone()).unwrap();
        practice.step(Move::Say(typed.into()), 5).unwrap();
        all.add(library(), &practice, age, "2026-11-20T10:00:00Z");
    }
    let all = all.ranked();
    assert_eq!(all.iter().map(|(_, replies)| replies[0].count).collect::<Vec<_>>(), [3], "{language}: a wording knows it");
    all
}

fn coverage(owner: &Owner, id: &str) -> Coverage {
    let scenario = &owner.library.scenarios[id];
    let mut coverage = Coverage { runs: 500, ..Coverage::default() };
    for (index, turn) in scenario.turns.iter().enumerate() {
        let count = if index % 7 == 3 { 0 } else { 500 / (index as u32 % 5 + 1) / (1 + index as u32 / 9) };
        coverage.turns.insert(turn.id.clone(), count);
        turn.next.iter().enumerate().for_each(|(branch, _)| {
            coverage.branches.insert((turn.id.clone(), branch), count / (turn.next.len() as u32) * (branch as u32 % 2));
        });
        coverage.replies.extend(turn.replies.iter().take(1).map(|reply| ((turn.id.clone(), reply.id.clone()), count)));
    }
    coverage.endings.extend(scenario.endings.iter().take(2).map(|ending| (ending.id.clone(), 200)));
    coverage
}

fn full(language: &str) -> Owner {
    let mut owner = inside(language);
    owner.unmatched = unmatched(language);
    owner.coverage = Some(coverage(&owner, "late-parcel"));
    owner.folder = Some("mine".into());
    let path = format!("locales/{language}/scenarios/late-parcel.ftl");
    let text = owner.library.text_of(&path).unwrap().to_owned();
    let start = text.find("reply-why-short").unwrap();
    let source = Source { path: &path, text: &text };
    owner.mistakes = vec![source.diagnostic("F999", Severity::Warning, start..start + 5, "a planted mistake", "take it out")];
    owner
}

fn long(language: &str, turns: usize) -> Owner {
    static LIBRARIES: [OnceLock<sabr::content::Library>; 2] = [const { OnceLock::new() }; 2];
    let library = LIBRARIES[usize::from(turns > 200)].get_or_init(|| maze::library(turns)).clone();
    let mut owner = Owner::of(library, language);
    owner.authoring = true;
    owner.screen = Screen::Author(maze::ID.into());
    owner
}

/// Draws the author's view in every language: `SABR_SHOTS=… SABR_ONLY=fa cargo test --test screens -- --ignored author_shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn author_shots() {
    let shoot = |name: &str, owner: Owner, size: [f32; 2], act: &dyn Fn(&mut Harness<'_, Owner>)| {
        if !is_wanted(name) {
            return;
        }
        picture(name, owner, size, act);
    };
    let none = |_: &mut Harness<'_, Owner>| {};
    for language in LANGUAGES {
        for (theme, suffix) in [(ThemeChoice::Light, ""), (ThemeChoice::Dark, "-dark"), (ThemeChoice::ContrastDark, "-black")] {
            let themed = |mut owner: Owner| {
                owner.settings.theme = theme;
                owner
            };
            let size = [1280.0, 800.0];
            shoot(&format!("{language}-author-small{suffix}"), themed(inside(language)), size, &none);
            shoot(&format!("{language}-author-full{suffix}"), themed(full(language)), [1280.0, 1400.0], &none);
            shoot(&format!("{language}-author-long{suffix}"), themed(long(language, 200)), size, &none);
            let mut met = themed(long(language, 200));
            met.coverage = Some(coverage(&met, maze::ID));
            let fit = |h: &mut Harness<'_, Owner>| press(h, &said(language, AuthorMsg::AuthorFit));
            shoot(&format!("{language}-author-whole{suffix}"), met, size, &fit);
            let add = |h: &mut Harness<'_, Owner>| {
                press(h, &said(language, AuthorMsg::AuthorPlay));
                press(h, &said(language, AuthorMsg::AuthorAdd));
            };
            shoot(&format!("{language}-author-add{suffix}"), themed(full(language)), [1280.0, 1400.0], &add);
            let mut big = themed(full(language));
            big.settings.text_percent = 150;
            shoot(&format!("{language}-author-narrow{suffix}"), big, [900.0, 700.0], &none);
        }
        let mut brief = Owner::new(language);
        brief.authoring = true;
        brief.screen = Screen::Brief("late-parcel".into());
        shoot(&format!("{language}-author-brief"), brief, [1280.0, 800.0], &none);
        let settings = |h: &mut Harness<'_, Owner>| press(h, &word(language, Msg::BarSettings));
        shoot(&format!("{language}-author-settings"), Owner::new(language), [1280.0, 800.0], &settings);
    }
}

/// The quiet link stands on the brief for those who write, and for nobody else; the setting switches it on.
#[test]
fn trainees_do_not_see_it() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.screen = Screen::Brief("late-parcel".into());
        let mut harness = screen(owner, SIZES[1]);
        let open = said(language, AuthorMsg::AuthorOpen);
        assert!(harness.query_by_role_and_label(Role::Button, &open).is_none());
        press(&mut harness, &word(language, Msg::BarSettings));
        activate(&mut harness, &said(language, AuthorMsg::SettingsAuthor));
        assert!(harness.state().settings.authoring);
        harness.key_press(Key::Escape);
        harness.run();
        harness.get_by_role_and_label(Role::Button, &open).click();
        harness.run();
        assert_eq!(harness.state().screen, Screen::Author("late-parcel".into()));
        assert!(heading(&harness, "opening"));
        activate(&mut harness, &said(language, AuthorMsg::AuthorBack));
        assert_eq!(harness.state().screen, Screen::Brief("late-parcel".into()));
    }
    // Without leave the screen shows nothing, however it was come to.
    let mut owner = inside("en");
    owner.authoring = false;
    let harness = screen(owner, SIZES[1]);
    assert!(harness.query_by_label("opening").is_none());
    harness.get_by_label(&said("en", AuthorMsg::AuthorMissing));
}

fn focused(harness: &Harness<'_, Owner>) -> String {
    let label = |node: &egui_kittest::Node<'_>| node.accesskit_node().label().unwrap_or_default();
    harness
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().is_focused())
        .map(|node| label(&node))
        .unwrap_or_default()
}

fn heading(harness: &Harness<'_, Owner>, label: &str) -> bool {
    harness.query_by_role_and_label(Role::Heading, label).is_some()
}

#[test]
fn the_list_is_walked_by_keyboard_and_tells_what_the_graph_tells() {
    for language in LANGUAGES {
        let mut harness = screen(full(language), SIZES[1]);
        for _ in 0..40 {
            if focused(&harness) == "opening" {
                break;
            }
            harness.key_press(Key::Tab);
            harness.run();
        }
        assert_eq!(focused(&harness), "opening");
        for expected in ["not-heard", "identify", "why"] {
            harness.key_press(Key::ArrowDown);
            harness.run();
            assert_eq!(focused(&harness), expected);
            assert!(heading(&harness, expected));
        }
        let about =
            |label: &str| harness.get_by_role_and_label(Role::ListBoxOption, label).accesskit_node().description().unwrap();
        assert!(about("why").contains(&said(language, AuthorMsg::AuthorMistakes)), "{}", about("why"));
        assert!(about("opening").contains(&said(language, AuthorMsg::AuthorUnmatched)), "{}", about("opening"));
        harness.get_by_label_contains("F999 locales/");
        harness.key_press(Key::End);
        harness.run();
        assert_eq!(focused(&harness), said(language, AuthorMsg::GraphAnywhere));
        harness.key_press(Key::Home);
        harness.run();
        assert!(heading(&harness, "opening"));
    }
}

#[test]
fn a_search_lists_what_holds_all_words_and_the_ways_lead_on() {
    let mut harness = screen(inside("fa"), SIZES[1]);
    let rows = |harness: &Harness<'_, Owner>| harness.query_all_by_role(Role::ListBoxOption).count();
    let all = rows(&harness);
    let search = said("fa", AuthorMsg::AuthorSearch);
    harness.get_by_label(&search).focus();
    harness.run();
    harness.event(egui::Event::Text("manager".into()));
    harness.run();
    assert_eq!(rows(&harness), 1, "of {all}");
    harness.get_by_role_and_label(Role::ListBoxOption, "manager").click();
    harness.run();
    assert!(heading(&harness, "manager"));
    // From the panel along the ways, as from node to node.
    activate(&mut harness, "passed-on");
    assert!(heading(&harness, "passed-on"));
}

#[test]
fn a_turn_is_played_from_with_chosen_moods_and_seed() {
    for language in ["en", "ar"] {
        let mut harness = screen(inside(language), SIZES[1]);
        harness.get_by_label("when").click();
        harness.run();
        activate(&mut harness, &said(language, AuthorMsg::AuthorPlay));
        let anger = word(language, Msg::AxisAnger);
        let more = strip_isolation(&catalogue(language).text_with(AuthorMsg::AuthorMore, &[("axis", anger.into())]));
        activate(&mut harness, &more);
        activate(&mut harness, &more);
        harness.get_by_role_and_label(Role::MultilineTextInput, &said(language, AuthorMsg::AuthorPlaySeed)).focus();
        harness.run();
        harness.event(egui::Event::Text(if language == "ar" { "٤٢" } else { "42" }.into()));
        harness.run();
        activate(&mut harness, &said(language, AuthorMsg::AuthorPlayGo));
        let before = library().scenarios["late-parcel"].mood;
        let moods = Some(Mood { anger: before.anger + 10, ..before });
        let expected = Action::PlayFrom { scenario: "late-parcel".into(), turn: "when".into(), moods, seed: Some(42) };
        assert_eq!(harness.state().asked, [expected]);
    }
}

#[test]
fn a_real_reply_becomes_a_pattern() {
    for language in LANGUAGES {
        let mut harness = screen(full(language), SIZES[1]);
        activate(&mut harness, &said(language, AuthorMsg::AuthorAdd));
        harness.get_by_label(&said(language, AuthorMsg::AuthorAddFinds));
        activate(&mut harness, &said(language, AuthorMsg::AuthorAdd));
        let [Action::AddPattern { file, message, attribute, text }] = harness.state().asked.as_slice() else {
            panic!("{:?}", harness.state().asked)
        };
        assert_eq!(*file, format!("locales/{language}/scenarios/late-parcel.ftl"));
        assert!(["point-own-search", "point-ask-order"].contains(&message.as_str()), "{message}");
        let before = library().text_of(file).unwrap();
        let after = sabr::authoring::add_pattern(before, message, attribute, text).unwrap();
        assert!(after.len() > before.len());
        let reply = unmatched(language)[0].1[0].text.clone();
        assert_eq!(sabr::authoring::finds(text, &reply), Ok(true), "{text}");
    }
    // Only what ships is there: said, and nothing can be pressed.
    let mut owner = full("en");
    owner.folder = None;
    let mut harness = screen(owner, SIZES[1]);
    harness.get_by_label(&said("en", AuthorMsg::AuthorAddCopy));
    activate(&mut harness, &said("en", AuthorMsg::AuthorAdd));
    assert!(harness.state().asked.is_empty() && harness.query_by_label(&said("en", AuthorMsg::AuthorAddPattern)).is_none());
}

#[test]
fn runs_are_asked_for_and_what_they_met_is_told_in_words() {
    let mut harness = screen(inside("en"), SIZES[1]);
    press(&mut harness, "Try 500 runs");
    assert_eq!(harness.state().asked, [Action::TryRuns { scenario: "late-parcel".into(), runs: 500 }]);
    harness.state_mut().trying = true;
    harness.run();
    press(&mut harness, &said("en", AuthorMsg::AuthorTrying));
    assert_eq!(harness.state().asked.len(), 1);
    harness.state_mut().coverage = Some(coverage(harness.state(), "late-parcel"));
    harness.state_mut().trying = false;
    harness.run();
    harness.get_by_label("Runs tried: 500");
    assert!(harness.query_all_by_label(&said("en", AuthorMsg::AuthorNever)).count() > 1, "legend and replies");
}

/// The graph alone by keyboard: arrows move it, plus and minus size it, and a click in it chooses.
#[test]
fn the_graph_moves_by_keys_and_nothing_is_done_by_dragging_alone() {
    let mut harness = screen(inside("en"), SIZES[1]);
    let graph = said("en", AuthorMsg::AuthorGraph);
    sabr::ui::text::keep_painted(&harness.ctx);
    let at = |harness: &Harness<'_, Owner>| painted_at(harness, "not-heard");
    harness.get_by_label(&graph).focus();
    harness.run();
    let before = at(&harness);
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(focused(&harness), graph, "the arrows stay");
    assert!(at(&harness).y < before.y, "{:?} {before:?}", at(&harness));
    harness.key_press(Key::ArrowUp);
    harness.key_press(Key::Minus);
    harness.run();
    assert!(at(&harness) != before);
    harness.key_press(Key::Num0);
    harness.run();
    let to = at(&harness) + egui::vec2(4.0, 4.0);
    for pressed in [true, false] {
        harness.event(egui::Event::PointerMoved(to));
        harness.event(egui::Event::PointerButton {
            pos: to,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        harness.run();
    }
    assert!(heading(&harness, "not-heard"));
}

/// Where words are painted on the graph: not in the list, which stands at the start.
fn painted_at(harness: &Harness<'_, Owner>, words: &str) -> egui::Pos2 {
    let all = sabr::ui::text::painted(&harness.ctx);
    all.iter()
        .filter(|painted| painted.text == words && painted.rect.left() > 240.0)
        .map(|painted| painted.rect.min)
        .next_back()
        .expect(words)
}

/// Five hundred turns cost what is in view: nothing is laid out twice, and little is drawn.
#[test]
fn five_hundred_turns_draw_no_more_than_what_is_in_view() {
    let mut owner = long("fa", 500);
    owner.coverage = Some(coverage(&owner, maze::ID));
    let mut harness = screen(owner, SIZES[1]);
    sabr::ui::text::keep_painted(&harness.ctx);
    harness.run_steps(2);
    let layouts = sabr::ui::text::stats(&harness.ctx).layouts;
    harness.run_steps(5);
    assert_eq!(sabr::ui::text::stats(&harness.ctx).layouts, layouts);
    let painted = sabr::ui::text::painted(&harness.ctx).len();
    assert!(painted < 250, "{painted} texts");
    let shapes = harness.output().shapes.len();
    assert!(shapes < 1500, "{shapes} shapes");
    assert!(harness.query_all_by_role(Role::ListBoxOption).count() < 40);
    // A turn far away: found, chosen, and in view in the graph.
    harness.get_by_label(&said("fa", AuthorMsg::AuthorSearch)).focus();
    harness.run();
    harness.event(egui::Event::Text("turn-433".into()));
    harness.run();
    harness.get_by_role_and_label(Role::ListBoxOption, "turn-433").click();
    harness.run();
    let in_graph = sabr::ui::text::painted(&harness.ctx);
    let graph = harness.get_by_label(&said("fa", AuthorMsg::AuthorGraph)).rect();
    assert!(in_graph.iter().any(|painted| painted.text == "turn-433" && graph.contains_rect(painted.rect)));
}

/// Told texts carry no marks of direction, and the author's own texts their language's.
#[test]
fn a_screen_reader_gets_clean_words() {
    for language in LANGUAGES {
        let harness = screen(full(language), SIZES[1]);
        let mut seen = 0;
        for node in harness.root().children_recursive() {
            let node = node.accesskit_node();
            for words in [node.label(), node.description(), node.value()].into_iter().flatten() {
                seen += 1;
                assert!(!words.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{words:?}");
                assert!(!words.starts_with("author-") && !words.starts_with("when-") && !words.starts_with("graph-"), "{words}");
            }
        }
        assert!(seen > 60, "{seen}");
    }
}

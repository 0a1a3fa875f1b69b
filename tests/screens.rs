//! The screens without a window: played by label and keyboard in four languages, and drawn to be looked at.
#![cfg(feature = "ui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/owner.rs"]
mod owner;
#[path = "support/raster.rs"]
mod raster;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use owner::{Owner, catalogue, library};
use sabr::dialogue::{Escalated, Move};
use sabr::locale::{Msg, strip_isolation};
use sabr::ui::{Action, Notice, Screen, Settings, ThemeChoice, UnfinishedView};

const LANGUAGES: [&str; 4] = ["en", "fa", "ar", "th"];
const SIZES: [[f32; 2]; 2] = [[900.0, 600.0], [1440.0, 900.0]];

fn screen(owner: Owner, size: [f32; 2]) -> Harness<'static, Owner> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_step_dt(0.1)
        .with_max_steps(60)
        .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
    harness.run();
    harness
}

/// The program's word as a screen reader gets it.
fn word(language: &str, msg: Msg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

fn press(harness: &mut Harness<'_, Owner>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

/// Clicks a button that may need scrolling to, by its action.
fn activate(harness: &mut Harness<'_, Owner>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click_accesskit();
    harness.run();
}

#[test]
fn every_language_is_one_click_away_on_every_screen() {
    for size in SIZES {
        for screen_name in [Screen::Library, Screen::Brief("late-parcel".into()), Screen::Conversation, Screen::Debrief] {
            let mut owner = Owner::new("en");
            owner.play(3);
            owner.screen = screen_name.clone();
            let mut harness = screen(owner, size);
            for language in ["fa", "th", "ar", "en"] {
                let name = word(language, Msg::LanguageName);
                press(&mut harness, &name);
                assert_eq!(harness.state().settings.language, language, "{screen_name:?}");
                let expected = match screen_name {
                    Screen::Library => Msg::LibraryGreeting,
                    Screen::Brief(_) => Msg::BriefScored,
                    Screen::Conversation => Msg::StopPractice,
                    Screen::Debrief => Msg::DebriefTechnique,
                };
                harness.get_by_label(&word(language, expected));
            }
        }
    }
}

#[test]
fn in_a_narrow_window_the_languages_lie_in_a_menu() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.settings.text_percent = 200;
        owner.start("late-parcel");
        let mut harness = screen(owner, SIZES[0]);
        let to = if language == "th" { "fa" } else { "th" };
        assert!(harness.query_by_label(&word(to, Msg::LanguageName)).is_none());
        press(&mut harness, &word(language, Msg::BarLanguage));
        press(&mut harness, &word(to, Msg::LanguageName));
        assert_eq!(harness.state().settings.language, to);
        // The desk, too, lies behind a button there.
        press(&mut harness, &word(to, Msg::PanelShow));
        press(&mut harness, &word(to, Msg::PanelDesk));
        harness.get_by_role_and_label(Role::Button, &word(to, Msg::DeskEnd));
        assert!(harness.query_by_label(&word(to, Msg::ReplyLabel)).is_none());
        press(&mut harness, &word(to, Msg::PanelHide));
        harness.get_by_label(&word(to, Msg::ReplyLabel));
    }
}

#[test]
fn the_clock_runs_in_the_digits_of_the_language_and_stands_at_the_end() {
    for (language, digits) in [("en", "1:05"), ("th", "1:05"), ("fa", "۱:۰۵"), ("ar", "١:٠٥")] {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        owner.elapsed = 65;
        let mut harness = screen(owner, SIZES[0]);
        harness.get_by_label_contains(digits);
        harness.state_mut().elapsed = 66;
        harness.run();
        assert!(harness.query_by_label_contains(digits).is_none());
        harness.state_mut().play(60);
        harness.state_mut().screen = Screen::Conversation;
        harness.state_mut().elapsed = 65;
        harness.run();
        assert!(harness.query_by_label_contains(digits).is_none(), "an ended contact shows its own time");
    }
}

#[test]
fn the_newest_message_is_in_view_and_scrolling_back_is_free() {
    let mut owner = Owner::new("fa");
    owner.play(7);
    let mut harness = screen(owner, SIZES[0]);
    let newest = word("fa", Msg::TranscriptNewest);
    assert!(harness.query_by_label(&newest).is_none());
    harness.hover_at(egui::pos2(650.0, 250.0));
    harness.run();
    harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, 600.0),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
    });
    harness.run_steps(10);
    harness.get_by_label(&newest);
    harness.run_steps(10);
    press(&mut harness, &newest);
    harness.run_steps(3);
    assert!(harness.query_by_label(&newest).is_none());
    harness.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, 600.0),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
    });
    harness.run_steps(10);
    harness.get_by_label(&newest);
    harness.get_by_label(&word("fa", Msg::ReplyLabel)).focus();
    harness.run();
    harness.get_by_label(&word("fa", Msg::ReplyLabel)).type_text("سلام");
    harness.run();
    press(&mut harness, &word("fa", Msg::ReplySend));
    harness.run_steps(8);
    assert_eq!(harness.state().moves().len(), 8);
    assert!(harness.query_by_label(&newest).is_none(), "one's own reply brings the newest back into view");
}

#[test]
fn from_the_library_to_the_debrief_by_choosing() {
    for language in LANGUAGES {
        for size in SIZES {
            let mut harness = screen(Owner::new(language), size);
            let title = strip_isolation(&owner::scenario_text(language, "late-parcel", "title"));
            let open = strip_isolation(&catalogue(language).text_with(Msg::CardOpen, &[("title", title.as_str().into())]));
            activate(&mut harness, &open);
            assert_eq!(harness.state().screen, Screen::Brief("late-parcel".into()));
            activate(&mut harness, &word(language, Msg::BriefStart));
            assert_eq!(harness.state().screen, Screen::Conversation);
            for _ in 0..20 {
                let practice = harness.state().practice.as_ref().unwrap();
                if practice.ended().is_some() {
                    break;
                }
                let offered = practice.offered()[0].1.clone();
                if harness.query_by_role_and_label(Role::Button, &offered).is_none() {
                    press(&mut harness, &word(language, Msg::ReplyOffered));
                }
                activate(&mut harness, &offered);
            }
            assert!(harness.state().practice.as_ref().unwrap().ended().is_some(), "{language}");
            activate(&mut harness, &word(language, Msg::EndedDebrief));
            assert_eq!(harness.state().screen, Screen::Debrief);
            harness.get_by_label(&word(language, Msg::EvidenceHeading));
            harness.get_by_label(&word(language, Msg::SimulatedHeading));
            activate(&mut harness, &word(language, Msg::DebriefAgain));
            assert_eq!(
                (&harness.state().screen, harness.state().practice.as_ref().unwrap().moves().len()),
                (&Screen::Conversation, 0)
            );
        }
    }
}

#[test]
fn a_typed_reply_is_sent_by_enter_and_by_the_button() {
    for (language, reply) in [
        ("en", "I am so sorry, Darren."),
        ("fa", "خیلی متأسفم، الان پیگیری می‌کنم."),
        ("ar", "أعتذر لك بشدة."),
        ("th", "ขอโทษจริง ๆ ค่ะ"),
    ] {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        let mut harness = screen(owner, SIZES[0]);
        let label = word(language, Msg::ReplyLabel);
        assert!(harness.get_by_label(&label).is_focused(), "the reply box has the keyboard from the start");
        harness.get_by_label(&label).type_text(reply);
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().moves(), vec![Move::Say(reply.into())]);
        assert_eq!(harness.state().state.draft(), "");
        harness.get_by_label_contains(reply);
        // Nothing but spaces is not sent.
        harness.get_by_label(&label).type_text("  ");
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().moves().len(), 1);
        harness.get_by_label(&label).type_text(reply);
        harness.run();
        press(&mut harness, &word(language, Msg::ReplySend));
        assert_eq!(harness.state().moves().len(), 2);
    }
}

#[test]
fn shift_enter_starts_a_line_and_sends_nothing() {
    let mut owner = Owner::new("th");
    owner.start("late-parcel");
    let mut harness = screen(owner, SIZES[0]);
    harness.get_by_label(&word("th", Msg::ReplyLabel)).type_text("ขอ");
    harness.run();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Enter);
    harness.run();
    assert_eq!(harness.state().state.draft(), "ขอ\n");
    assert!(harness.state().moves().is_empty());
}

#[test]
fn the_desk_verifies_offers_warns_escalates_and_ends() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        let mut harness = screen(owner, [1440.0, 1000.0]);
        press(&mut harness, &word(language, Msg::PanelDesk));
        let script = |harness: &Harness<'_, Owner>, id: &str| {
            strip_isolation(harness.state().practice.as_ref().unwrap().script().text(id))
        };
        let say = |msg| word(language, msg);
        let check = script(&harness, "check-phone-number");
        activate(&mut harness, &check);
        let done = strip_isolation(&catalogue(language).text_with(Msg::DeskDone, &[("what", check.as_str().into())]));
        assert!(harness.get_by_label(&done).accesskit_node().is_disabled(), "done shows as done");
        let offer = script(&harness, "offer-delivery-fee");
        activate(&mut harness, &offer);
        activate(&mut harness, &say(Msg::DeskWarn));
        activate(&mut harness, &say(Msg::DeskEscalate));
        assert!(harness.get_by_label(&say(Msg::DeskEscalateGo)).accesskit_node().is_disabled(), "no team, no escalation");
        let (team, fact) = (script(&harness, "team-courier-desk"), script(&harness, "handover-last-scan"));
        harness.get_by_role_and_label(Role::RadioButton, &team).click_accesskit();
        harness.get_by_role_and_label(Role::CheckBox, &fact).click_accesskit();
        harness.get_by_role_and_label(Role::CheckBox, &say(Msg::DeskTold)).click_accesskit();
        harness.run();
        activate(&mut harness, &say(Msg::DeskEscalateGo));
        let escalated = Escalated { to: "courier-desk".into(), handover: vec!["last-scan".into()], told_customer: true };
        let expected =
            [Move::Verify("phone-number".into()), Move::Offer("delivery-fee".into()), Move::Warn, Move::Escalate(escalated)];
        assert_eq!(harness.state().moves(), expected);
        activate(&mut harness, &say(Msg::DeskEnd));
        assert_eq!(harness.state().moves().len(), 4, "ending asks first");
        activate(&mut harness, &say(Msg::DeskEndYes));
        assert_eq!(harness.state().moves().last(), Some(&Move::End));
    }
}

#[test]
fn look_and_text_size_are_asked_for() {
    let mut harness = screen(Owner::new("fa"), SIZES[1]);
    press(&mut harness, &word("fa", Msg::BarDark));
    press(&mut harness, &word("fa", Msg::BarTextLarger));
    assert_eq!(harness.state().settings, Settings { language: "fa".into(), theme: ThemeChoice::Dark, text_percent: 110 });
    press(&mut harness, &word("fa", Msg::BarLight));
    press(&mut harness, &word("fa", Msg::BarTextSmaller));
    assert_eq!(harness.state().settings, Settings { language: "fa".into(), ..Settings::default() });
}

#[test]
fn what_was_stopped_can_be_gone_on_with_or_set_aside() {
    let mut owner = Owner::new("en");
    owner.unfinished = vec![UnfinishedView {
        id: "a1".into(),
        scenario: "late-parcel".into(),
        locale: "fa".into(),
        moves: 3,
        started: "20 November, 14:05".into(),
    }];
    owner.notices = vec![Notice::NotSaved("disk full".into())];
    let mut harness = screen(owner, SIZES[0]);
    press(&mut harness, "Go on");
    press(&mut harness, "Set aside");
    assert_eq!(harness.state().asked, [Action::Resume("a1".into()), Action::SetAside("a1".into())]);
    press(&mut harness, "Close this notice");
    assert!(harness.query_by_label_contains("disk full").is_none());
}

#[test]
fn a_language_without_scenarios_says_so_and_offers_the_others() {
    let mut sources = sabr::content::Sources::embedded();
    sources.0.retain(|path, _| !path.contains("/scenarios/") || path.starts_with("locales/th/"));
    for (path, text) in sources.0.iter_mut().filter(|(path, _)| path.starts_with("scenarios/")) {
        assert!(text.contains("[\"en\", \"fa\", \"ar\", \"th\"]"), "{path}");
        *text = text.replace("[\"en\", \"fa\", \"ar\", \"th\"]", "[\"th\"]");
    }
    let owner = Owner::of(sabr::content::Library::new(sources), "en");
    let mut harness = screen(owner, SIZES[0]);
    harness.get_by_label(&word("en", Msg::LibraryEmpty));
    let thai = word("th", Msg::LanguageName);
    assert_eq!(harness.query_all_by_label(&thai).count(), 2, "in the bar and in the card");
    let in_the_card = harness.query_all_by_label(&thai).max_by(|a, b| a.rect().top().total_cmp(&b.rect().top())).unwrap();
    in_the_card.click();
    harness.run();
    assert_eq!(harness.state().settings.language, "th");
}

#[test]
fn the_conversation_is_mirrored_where_reading_runs_from_the_right() {
    let speaker_x = |language: &str| {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        let harness = screen(owner, [1000.0, 700.0]);
        let stop = harness.get_by_label(&word(language, Msg::StopPractice)).rect().center().x;
        let desk = harness.get_by_label(&word(language, Msg::PanelDesk)).rect().center().x;
        (stop, desk)
    };
    for (language, rtl) in [("en", false), ("th", false), ("fa", true), ("ar", true)] {
        let (stop, desk) = speaker_x(language);
        assert_eq!((stop < 500.0, desk < 500.0), (rtl, rtl), "{language}: {stop} {desk}");
    }
}

#[test]
fn bubbles_stand_at_the_edge_of_their_speaker() {
    for (language, customer_at_left) in [("en", true), ("th", true), ("fa", false), ("ar", false)] {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        let size = [1000.0, 700.0];
        let harness = screen(owner, size);
        // The bubble's ground: the widest filled shape in the transcript's column that is not the column itself.
        let grounds = owner::bubbles(&harness, size);
        let middle = (harness.get_by_label(&word(language, Msg::ReplyLabel)).rect().left() + 1.0).max(1.0);
        let (left, right) =
            grounds.iter().fold((f32::INFINITY, f32::NEG_INFINITY), |(l, r), b| (l.min(b.left()), r.max(b.right())));
        assert!(!grounds.is_empty() && middle > 0.0);
        let (start, end) = owner::column(&harness, language);
        assert_eq!((left - start).abs() < (end - right).abs(), customer_at_left, "{language}: {left}..{right} in {start}..{end}");
    }
}

#[test]
fn nothing_read_out_holds_isolation_marks_or_a_bare_id() {
    for language in LANGUAGES {
        for name in [Screen::Library, Screen::Brief("online-form".into()), Screen::Conversation, Screen::Debrief] {
            let mut owner = Owner::new(language);
            owner.play(6);
            owner.unfinished = vec![UnfinishedView {
                id: "a".into(),
                scenario: "late-parcel".into(),
                locale: "en".into(),
                moves: 1,
                started: "x".into(),
            }];
            owner.notices = vec![Notice::ContentMistakes(2), Notice::Refused("x".into())];
            owner.screen = name.clone();
            let mut harness = screen(owner, [1280.0, 800.0]);
            harness.state_mut().screen = name;
            harness.run();
            let ids: Vec<&str> = Msg::ALL.iter().map(|m| m.id()).filter(|id| id.contains('-')).collect();
            let mut labels = 0;
            for node in harness.root().children_recursive() {
                let Some(label) = node.accesskit_node().label() else { continue };
                labels += 1;
                assert!(!label.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{label:?}");
                assert!(!ids.contains(&label.as_str()) && !label.starts_with("criterion-"), "{language}: {label}");
            }
            assert!(labels > 10, "{labels}");
        }
    }
}

#[test]
fn nothing_comments_on_replies_before_the_debrief() {
    let mut owner = Owner::new("en");
    owner.play(4);
    let practice = owner.practice.as_ref().unwrap();
    let told: Vec<String> = practice.findings().iter().flat_map(|f| [f.name.clone(), f.why.clone()]).collect();
    assert!(told.len() > 4);
    let harness = screen(owner, [1440.0, 1400.0]);
    for label in told {
        assert!(harness.query_by_label_contains(&label).is_none(), "{label}");
    }
}

#[test]
fn every_button_can_be_reached_by_tab_and_pressed_by_enter() {
    let mut harness = screen(Owner::new("ar"), SIZES[1]);
    let mut reached = Vec::new();
    for _ in 0..24 {
        harness.key_press(Key::Tab);
        harness.run();
        if let Some(node) = harness.root().children_recursive().find(|n| n.is_focused()) {
            reached.extend(node.accesskit_node().label());
        }
    }
    let wanted = [word("ar", Msg::BarDark), word("ar", Msg::BarTextLarger), word("th", Msg::LanguageName)];
    for label in wanted.iter().cloned().chain(["late-parcel", "online-form", "refund-demand"].iter().map(|id| {
        let title = owner::scenario_text("ar", id, "title");
        strip_isolation(&catalogue("ar").text_with(Msg::CardOpen, &[("title", title.into())]))
    })) {
        assert!(reached.contains(&label), "{label} not in {reached:?}");
    }
    harness.get_by_label(&word("th", Msg::LanguageName)).focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().settings.language, "th");
}

#[test]
fn the_mood_plot_speaks_and_answers_to_arrow_keys() {
    for language in ["en", "fa"] {
        let mut owner = Owner::new(language);
        owner.play(20);
        owner.screen = Screen::Debrief;
        let mut harness = screen(owner, [1280.0, 3000.0]);
        let plot = harness.get_by_role(Role::Image);
        let label = plot.accesskit_node().label().unwrap();
        for axis in [Msg::AxisPatience, Msg::AxisAnger, Msg::AxisConfusion, Msg::AxisTrust] {
            assert!(label.contains(&word(language, axis)), "{label}");
        }
        plot.focus();
        harness.run();
        let onwards = if language == "fa" { Key::ArrowLeft } else { Key::ArrowRight };
        harness.key_press(onwards);
        harness.run();
        harness.get_by_label(&word(language, Msg::MoodStart));
        harness.key_press(onwards);
        harness.run();
        let step = strip_isolation(&catalogue(language).text_with(Msg::MoodStep, &[("step", 1.into())]));
        harness.get_by_label(&step);
        press(&mut harness, &word(language, Msg::MoodTableShow));
        assert_eq!(harness.query_all_by_label(&step).count(), 2, "in the causes and in the table");
    }
}

#[test]
fn every_message_is_used_by_a_screen() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui");
    let mut code = String::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    for msg in Msg::ALL {
        let read_by_the_catalogue = matches!(msg, Msg::LanguageName | Msg::LanguageLocale | Msg::LanguageDirection);
        let name = format!("Msg::{msg:?}");
        let used = code.match_indices(&name).any(|(at, _)| !code[at + name.len()..].starts_with(|c: char| c.is_alphanumeric()));
        assert!(used || read_by_the_catalogue, "{name} is used nowhere in the screens");
    }
}

#[test]
fn a_still_screen_asks_for_no_frame_but_the_clock() {
    for (name, expected) in [(Screen::Library, 60.0), (Screen::Conversation, 0.85), (Screen::Debrief, 60.0)] {
        let mut owner = Owner::new("en");
        owner.play(3);
        owner.screen = name.clone();
        let mut harness = screen(owner, SIZES[1]);
        let language = word("en", Msg::LanguageName);
        harness.get_by_label(&language).focus();
        harness.run_steps(40);
        let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        assert!(delay.as_secs_f64() >= expected, "{name:?} asks again after {delay:?}");
        let layouts = sabr::ui::text::stats(&harness.ctx).layouts;
        harness.run_steps(5);
        assert_eq!(sabr::ui::text::stats(&harness.ctx).layouts, layouts, "{name:?} lays text out that did not change");
    }
}

/// Tiling window managers ignore the least size a window asks for.
#[test]
fn a_squeezed_window_is_ugly_and_nothing_worse() {
    for percent in [100, 200] {
        for screen_name in [Screen::Library, Screen::Brief("late-parcel".into()), Screen::Conversation, Screen::Debrief] {
            let mut owner = Owner::new("fa");
            owner.play(4);
            owner.screen = screen_name.clone();
            owner.settings.text_percent = percent;
            let mut harness = screen(owner, [900.0, 600.0]);
            for size in [[600.0, 100.0], [1180.0, 60.0], [60.0, 40.0], [40.0, 600.0], [320.0, 300.0], [1.0, 1.0], [900.0, 600.0]]
            {
                harness.set_size(size.into());
                // Frames, not `run`: nobody asks such a window to come to rest.
                for _ in 0..4 {
                    harness.step();
                }
            }
            assert_eq!(harness.state().screen, screen_name);
        }
    }
}

#[test]
fn texts_stay_inside_the_window_at_any_size() {
    for language in LANGUAGES {
        for (size, percent) in [([900.0, 600.0], 100), ([900.0, 600.0], 200), ([1920.0, 1080.0], 80), ([1920.0, 1080.0], 200)] {
            for name in [Screen::Library, Screen::Brief("refund-demand".into()), Screen::Conversation, Screen::Debrief] {
                let mut owner = Owner::new(language);
                owner.settings.text_percent = percent;
                owner.play(5);
                owner.screen = name.clone();
                let harness = screen(owner, size);
                for node in harness.root().children_recursive() {
                    let (Some(label), Some(rect)) = (node.accesskit_node().label(), node.accesskit_node().bounding_box()) else {
                        continue;
                    };
                    let inside = rect.x0 >= -0.5 && rect.x1 <= f64::from(size[0]) + 0.5;
                    assert!(inside, "{language} {name:?} {size:?} {percent} %: {label:?} at {rect:?}");
                }
            }
        }
    }
}

/// Draws every screen in every language into `target/shots` or `$SABR_SHOTS`: `cargo test --test screens -- --ignored shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn shots() {
    let folder = std::env::var("SABR_SHOTS").unwrap_or_else(|_| "target/shots".into());
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    let shoot = |name: &str, mut owner: Owner, screen_name: Screen, size: [f32; 2], act: &dyn Fn(&mut Harness<'_, Owner>)| {
        if !name.contains(&only) {
            return;
        }
        owner.screen = screen_name;
        let textures = raster::Textures::default();
        let mut harness = Harness::builder()
            .with_size(size)
            .with_step_dt(0.1)
            .with_max_steps(60)
            .renderer(textures.renderer())
            .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
        harness.run();
        act(&mut harness);
        harness.run_steps(12);
        textures.save_png(&harness, format!("{folder}/{name}.png"));
    };
    let none = |_: &mut Harness<'_, Owner>| {};
    let unfinished = |language: &str| {
        vec![UnfinishedView {
            id: "a".into(),
            scenario: "late-parcel".into(),
            locale: language.into(),
            moves: 3,
            started: "20 Nov, 14:05".into(),
        }]
    };
    for language in LANGUAGES {
        for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
            let dark = theme == ThemeChoice::Dark;
            if dark && language != "en" && language != "fa" {
                continue;
            }
            let suffix = if dark { "-dark" } else { "" };
            let fresh = |moves: usize| {
                let mut owner = Owner::new(language);
                owner.settings.theme = theme;
                owner.unfinished = unfinished(language);
                if moves > 0 {
                    owner.play(moves);
                }
                owner.elapsed = 95;
                owner
            };
            let size = [1280.0, 800.0];
            shoot(&format!("{language}-1-library{suffix}"), fresh(0), Screen::Library, size, &none);
            shoot(&format!("{language}-2-brief{suffix}"), fresh(0), Screen::Brief("late-parcel".into()), [1280.0, 1000.0], &none);
            shoot(&format!("{language}-3-talk{suffix}"), fresh(5), Screen::Conversation, size, &none);
            let offers = |h: &mut Harness<'_, Owner>| press(h, &word(language, Msg::ReplyOffered));
            shoot(&format!("{language}-4-offered{suffix}"), fresh(3), Screen::Conversation, [900.0, 600.0], &offers);
            shoot(&format!("{language}-5-ended{suffix}"), fresh(40), Screen::Conversation, size, &none);
            shoot(&format!("{language}-6-debrief{suffix}"), fresh(40), Screen::Debrief, [1280.0, 5600.0], &none);
        }
        let mut big = Owner::new(language);
        big.settings.text_percent = 200;
        big.play(3);
        shoot(&format!("{language}-7-big-talk"), big, Screen::Conversation, [900.0, 600.0], &none);
        let mut big = Owner::new(language);
        big.settings.text_percent = 200;
        big.notices = vec![Notice::NotSaved("disk full".into())];
        shoot(&format!("{language}-8-big-library"), big, Screen::Library, [900.0, 600.0], &none);
        let mut big = Owner::new(language);
        big.settings.text_percent = 200;
        big.play(40);
        shoot(&format!("{language}-a-big-debrief"), big, Screen::Debrief, [900.0, 6000.0], &none);
        let mut tall = Owner::new(language);
        tall.play(4);
        let form = |h: &mut Harness<'_, Owner>| {
            press(h, &word(language, Msg::PanelDesk));
            activate(h, &word(language, Msg::DeskEscalate));
        };
        shoot(&format!("{language}-9-tall-talk"), tall, Screen::Conversation, [1920.0, 1080.0], &form);
    }
    let _ = library();
}

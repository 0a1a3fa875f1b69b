//! Playing by label and keyboard, from the library to the debrief.

use crate::*;

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
            activate(&mut harness, &word(language, Msg::WrapLeave));
            assert!(harness.state().practice.as_ref().unwrap().is_over(), "{language}");
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
        let escalated = Escalated {
            to: "courier-desk".into(),
            channel: Default::default(),
            handover: vec!["last-scan".into()],
            told_customer: true,
        };
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
    press(&mut harness, "Continue");
    press(&mut harness, "Set aside");
    assert_eq!(harness.state().asked, [Action::Resume("a1".into()), Action::SetAside("a1".into())]);
    press(&mut harness, "Close this notice");
    assert!(harness.query_by_label_contains("disk full").is_none());
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

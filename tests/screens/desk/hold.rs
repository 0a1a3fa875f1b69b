//! Putting on hold, waiting, coming back; and passing on with way and tier.

use super::stage::{at, back, choose, held, open_desk, said};
use crate::*;
use sabr::dialogue::{Hold, Resume};
use sabr::scenario::HandoverWay;

fn with(language: &str, msg: Msg, name: &str, value: u32) -> String {
    strip_isolation(&catalogue(language).text_with(msg, &[(name, value.into())]))
}

fn tick(harness: &mut Harness<'_, Owner>, label: &str) {
    harness.get_by_role_and_label(Role::CheckBox, label).click_accesskit();
    harness.run();
}

#[test]
fn a_hold_is_asked_for_announced_and_ended_with_thanks() {
    for language in LANGUAGES {
        let say = |msg| word(language, msg);
        let mut harness = screen(at(language, "Phone", &[choose("own")]), SIZES[1]);
        open_desk(&mut harness, language);
        activate(&mut harness, &say(Msg::DeskHold));
        tick(&mut harness, &say(Msg::HoldAsked));
        tick(&mut harness, &say(Msg::HoldReason));
        activate(&mut harness, &with(language, Msg::SimulatedHandlingValue, "seconds", 120));
        activate(&mut harness, &say(Msg::HoldGo));
        assert_eq!(harness.state().moves().last(), Some(&held()), "{language}");
        // The wait: a running time, what was announced, what is allowed; nothing to write with.
        let since = harness.state().practice.as_ref().unwrap().state().on_hold.as_ref().unwrap().since_secs;
        harness.state_mut().elapsed = since + 35;
        harness.run();
        harness.get_by_label(&with(language, Msg::HoldTime, "seconds", 35));
        harness.get_by_label(&with(language, Msg::HoldAnnounced, "seconds", 120));
        harness.get_by_label(&with(language, Msg::HoldLongest, "seconds", 180));
        harness.get_by_label(&say(Msg::HoldDeaf));
        let field = harness.get_by_role(Role::MultilineTextInput);
        assert!(field.accesskit_node().is_disabled(), "{language}");
        assert_eq!(field.accesskit_node().data().description(), Some(say(Msg::HoldDeaf).as_str()), "{language}: and why");
        assert!(harness.query_by_label(&say(Msg::ReplySend)).is_none(), "{language}");
        for id in ["check-order-number", "offer-voucher"] {
            let label = said(&harness, id);
            assert!(harness.get_by_role_and_label(Role::Button, &label).accesskit_node().is_disabled(), "{language}: {id}");
        }
        tick(&mut harness, &say(Msg::HoldThank));
        activate(&mut harness, &say(Msg::HoldResume));
        assert_eq!(harness.state().moves().last(), Some(&back()));
        assert!(harness.get_by_label(&say(Msg::ReplyLabel)).is_focused(), "{language}: ready to speak");
    }
}

#[test]
fn where_the_desk_covers_the_conversation_it_gives_way_to_a_hold() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Phone", &[choose("own")]), [480.0, 900.0]);
        open_desk(&mut harness, language);
        activate(&mut harness, &word(language, Msg::DeskHold));
        activate(&mut harness, &word(language, Msg::HoldGo));
        harness.run();
        harness.get_by_label(&word(language, Msg::PanelShow));
        activate(&mut harness, &word(language, Msg::HoldResume));
        assert_eq!(harness.state().moves().last(), Some(&Move::Resume(Resume { thank: false })), "{language}");
    }
}

#[test]
fn a_hold_without_asking_is_possible_and_a_bare_return_too() {
    let mut harness = screen(at("en", "Counter", &[choose("own")]), SIZES[1]);
    open_desk(&mut harness, "en");
    activate(&mut harness, &word("en", Msg::DeskHold));
    activate(&mut harness, &word("en", Msg::HoldGo));
    assert_eq!(harness.state().moves().last(), Some(&Move::Hold(Hold::default())));
    harness.get_by_label(&word("en", Msg::HoldAnnouncedNone));
    activate(&mut harness, &word("en", Msg::HoldResume));
    assert_eq!(harness.state().moves().last(), Some(&Move::Resume(Resume { thank: false })));
}

#[test]
fn nobody_is_put_on_hold_where_nobody_waits() {
    for (channel, live) in
        [("Chat", true), ("Phone", true), ("Counter", true), ("Email", false), ("Social", false), ("Sms", false)]
    {
        let mut harness = screen(at("ar", channel, &[]), SIZES[1]);
        open_desk(&mut harness, "ar");
        assert_eq!(harness.query_by_label(&word("ar", Msg::DeskHold)).is_some(), live, "{channel}");
    }
}

#[test]
fn a_hold_that_is_too_long_says_so_in_words() {
    for language in LANGUAGES {
        let mut owner = at(language, "Chat", &[choose("own"), held()]);
        let since = owner.practice.as_ref().unwrap().state().on_hold.as_ref().unwrap().since_secs;
        owner.elapsed = since + 121;
        let mut harness = screen(owner, SIZES[1]);
        harness.get_by_label_contains(&word(language, Msg::HoldPastAnnounced));
        assert!(harness.query_by_label_contains(&word(language, Msg::HoldPastLongest)).is_none(), "{language}");
        harness.state_mut().elapsed = since + 181;
        harness.run();
        harness.get_by_label_contains(&word(language, Msg::HoldPastLongest));
    }
}

#[test]
fn a_draft_survives_the_hold() {
    let mut harness = screen(at("fa", "Phone", &[choose("own")]), SIZES[1]);
    harness.get_by_label(&word("fa", Msg::ReplyLabel)).type_text("یک لحظه");
    harness.run();
    harness.state_mut().practice.as_mut().unwrap().step(held(), 30).unwrap();
    harness.run();
    activate(&mut harness, &word("fa", Msg::HoldResume));
    assert_eq!(harness.state().state.draft(), "یک لحظه");
}

#[test]
fn escalation_names_tiers_and_says_how() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Phone", &[choose("own"), held()]), [1440.0, 1600.0]);
        activate(&mut harness, &word(language, Msg::DeskEscalate));
        let team = said(&harness, "team-network-team");
        let args = [("team", team.into()), ("tier", 3.into())];
        let team = strip_isolation(&catalogue(language).text_with(Msg::TeamTier, &args));
        activate(&mut harness, &team);
        activate(&mut harness, &word(language, Msg::WayLive));
        let fact = said(&harness, "handover-last-scan");
        tick(&mut harness, &fact);
        activate(&mut harness, &word(language, Msg::DeskEscalateGo));
        let expected = Escalated {
            to: "network-team".into(),
            channel: HandoverWay::Live,
            handover: vec!["last-scan".into()],
            told_customer: false,
        };
        assert_eq!(harness.state().moves().last(), Some(&Move::Escalate(expected)), "{language}: on hold, too");
    }
}

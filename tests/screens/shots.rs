//! Every screen as a picture, to be looked at.

use crate::*;

/// Draws every screen in every language into `target/shots` or `$SABR_SHOTS`, or those `$SABR_ONLY` names parts of (`fa-3,th-4`): `cargo test --test screens -- --ignored shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn shots() {
    let shoot = |name: &str, mut owner: Owner, screen_name: Screen, size: [f32; 2], act: &dyn Fn(&mut Harness<'_, Owner>)| {
        if !is_wanted(name) {
            return;
        }
        owner.screen = screen_name;
        picture(name, owner, size, act);
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
        for (theme, suffix) in [
            (ThemeChoice::Light, ""),
            (ThemeChoice::Dark, "-dark"),
            (ThemeChoice::ContrastDark, "-black"),
            (ThemeChoice::ContrastLight, "-white"),
        ] {
            if theme != ThemeChoice::Light && language != "en" && language != "fa" {
                continue;
            }
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
            let mut two = fresh(11);
            let mut other = two.practice.as_ref().unwrap().from_turn(3).unwrap();
            for _ in 0..2 {
                let reply = other.setup().scenario.turn(&other.state().turn).unwrap().replies[0].id.clone();
                let at = other.at_secs() + 20;
                other.step(Move::Choose(reply), at).unwrap();
            }
            two.what_if = Some((3, other));
            shoot(&format!("{language}-g-compare{suffix}"), two, Screen::Compare, [1280.0, 1800.0], &none);
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
        let settings = |h: &mut Harness<'_, Owner>| press(h, &word(language, Msg::BarSettings));
        shoot(&format!("{language}-b-settings"), Owner::new(language), Screen::Library, [1280.0, 800.0], &settings);
        let small = |moves: usize| {
            let mut small = Owner::new(language);
            small.settings.text_percent = 200;
            small.settings.theme = ThemeChoice::ContrastDark;
            small.play(moves);
            small
        };
        let narrow = [480.0, 640.0];
        shoot(&format!("{language}-c-small-settings"), small(0), Screen::Library, narrow, &settings);
        shoot(&format!("{language}-d-small-talk"), small(3), Screen::Conversation, narrow, &none);
        shoot(&format!("{language}-e-square-talk"), small(3), Screen::Conversation, [480.0, 480.0], &none);
        shoot(&format!("{language}-h-low-talk"), small(3), Screen::Conversation, [600.0, 400.0], &none);
        let end = |h: &mut Harness<'_, Owner>| {
            for _ in 0..8 {
                h.key_press(Key::PageDown);
                h.run_steps(4);
            }
        };
        shoot(&format!("{language}-i-low-end"), small(3), Screen::Conversation, narrow, &end);
        shoot(&format!("{language}-j-low-brief"), small(1), Screen::Brief("late-parcel".into()), [480.0, 480.0], &end);
        shoot(&format!("{language}-f-small-debrief"), small(40), Screen::Debrief, [480.0, 9000.0], &none);
        shoot(&format!("{language}-g-small-brief"), small(1), Screen::Brief("late-parcel".into()), narrow, &none);
        let brief = Screen::Brief(desk_fixture::ID.into());
        shoot(&format!("{language}-k-choices"), terms::desk(language), brief.clone(), [1280.0, 1400.0], &none);
        shoot(&format!("{language}-l-choices-narrow"), terms::desk(language), brief, [480.0, 2400.0], &none);
        let hint = |h: &mut Harness<'_, Owner>| press(h, &word(language, Msg::HintAsk));
        let mut asked = terms::desk(language);
        asked.start(desk_fixture::ID);
        shoot(&format!("{language}-m-hint"), asked, Screen::Conversation, [1280.0, 800.0], &hint);
        shoot(&format!("{language}-n-nudge"), terms::promised(language), Screen::Conversation, [1280.0, 800.0], &none);
        shoot(&format!("{language}-o-nudge-small"), terms::promised(language), Screen::Conversation, [900.0, 600.0], &none);
        let pause = |h: &mut Harness<'_, Owner>| press(h, &word(language, Msg::PauseAsk));
        shoot(&format!("{language}-p-pause"), terms::misstep(language), Screen::Conversation, [1280.0, 800.0], &pause);
        let mut stopped = Owner::new(language);
        stopped.play(4);
        shoot(&format!("{language}-q-stopped"), stopped, Screen::Debrief, [1280.0, 1600.0], &none);
        let mut assessed = Owner::new(language);
        assessed.settings.mode = sabr::practice::Mode::Assessment;
        assessed.play(3);
        shoot(&format!("{language}-r-assessment"), assessed, Screen::Conversation, [1280.0, 800.0], &none);
        let mut assessed = Owner::new(language);
        assessed.settings.mode = sabr::practice::Mode::Assessment;
        assessed.play(3);
        shoot(&format!("{language}-s-assessment-stopped"), assessed, Screen::Debrief, [1280.0, 800.0], &none);
        shoot(&format!("{language}-t-procedure"), terms::procedure(language), Screen::Debrief, [1280.0, 3000.0], &none);
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

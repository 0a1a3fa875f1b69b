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
        "fa" => "چشم، الان می‌روم دنبال بسته‌تان و هرچه شد خبر می‌دهم.",
        "ar" => "حاضر، سأبحث عن الشحنة حالًا ولن أتركها.",
        "th" => "ได้เลยครับ จะไปดูเรื่องของให้เดี๋ยวนี้เลย",
        _ => "Right, I'm on it. I'll chase that bike for you this minute.",
    };
    let setup = library().setup("late-parcel", language, None, 7).unwrap();
    let mut all = UnmatchedReplies::default();
    for age in 0..3 {
        let mut practice = Practice::begin(setup.clone()).unwrap();
        practice.step(Move::Say(typed.into()), 5).unwrap();
        all.add(library(), &practice, age, "2026-11-20T10:00:00Z");
    }
    all.ranked()
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
        turn.replies.iter().take(1).for_each(|reply| drop(coverage.replies.insert((turn.id.clone(), reply.id.clone()), count)));
    }
    scenario.endings.iter().take(2).for_each(|ending| drop(coverage.endings.insert(ending.id.clone(), 200)));
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
    let folder = std::env::var("SABR_SHOTS").unwrap_or_else(|_| "target/shots".into());
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    let shoot = |name: &str, owner: Owner, size: [f32; 2], act: &dyn Fn(&mut Harness<'_, Owner>)| {
        if !only.split(',').any(|part| name.contains(part)) {
            return;
        }
        let textures = raster::Textures::default();
        let mut harness = Harness::builder()
            .with_size(size)
            .with_step_dt(0.1)
            .with_max_steps(60)
            .renderer(textures.renderer())
            .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
        harness.run();
        act(&mut harness);
        harness.run_steps(4);
        textures.save_png(&harness, format!("{folder}/{name}.png"));
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

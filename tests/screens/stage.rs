//! The stage: portraits that follow the mood, at rest when nothing moves, and drawn to be looked at.

use crate::*;
use egui::{Rect, pos2, vec2};
use sabr::scenario::{Channel, Looks, Mood};
use sabr::ui::stage::{Expression, Life, Picture};
use sabr::ui::theme::Theme;

const MOODS: [Mood; 6] = [
    Mood { patience: 70, anger: 10, confusion: 10, trust: 50 },
    Mood { patience: 95, anger: 0, confusion: 0, trust: 95 },
    Mood { patience: 50, anger: 55, confusion: 10, trust: 30 },
    Mood { patience: 15, anger: 100, confusion: 10, trust: 5 },
    Mood { patience: 60, anger: 5, confusion: 95, trust: 40 },
    Mood { patience: 5, anger: 20, confusion: 10, trust: 20 },
];
const CHANNELS: [Channel; 6] = [Channel::Chat, Channel::Phone, Channel::Email, Channel::Social, Channel::Sms, Channel::Counter];

fn of(theme: ThemeChoice) -> Theme {
    Theme::new(&Settings { theme, ..Settings::default() })
}

/// All looks at home in a language, in all moods; for each theme the first rows. Into `$SABR_SHOTS`, as the screens are.
#[test]
#[ignore = "draws pictures to be looked at"]
fn shots_of_the_stage() {
    let folder = std::env::var("SABR_SHOTS").unwrap_or_else(|_| "target/shots".into());
    let side: f32 = std::env::var("SABR_SIDE").ok().and_then(|s| s.parse().ok()).unwrap_or(150.0);
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    let themes = [
        ("light", ThemeChoice::Light),
        ("dark", ThemeChoice::Dark),
        ("black", ThemeChoice::ContrastDark),
        ("white", ThemeChoice::ContrastLight),
    ];
    for (language, scenario) in LANGUAGES.iter().flat_map(|l| [(l, "late-parcel"), (l, "online-form"), (l, "refund-demand")]) {
        let name = format!("moment-{language}-{scenario}");
        if !only.split(',').any(|part| name.contains(part)) {
            continue;
        }
        let mut owner = Owner::new(language);
        owner.start(scenario);
        let textures = raster::Textures::default();
        let mut harness = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_step_dt(0.1)
            .with_max_steps(60)
            .renderer(textures.renderer())
            .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
        harness.run();
        let practice = harness.state_mut().practice.as_mut().unwrap();
        let words = practice.script().model(&practice.state().turn.clone()).to_owned();
        practice.step(Move::Say(words), 5).unwrap();
        harness.run_steps(5);
        textures.save_png(&harness, format!("{folder}/{name}.png"));
    }
    let words = Looks::words();
    let rows = |from: &str, to: &str| {
        let at = |word: &str| words.iter().position(|w| w == word).unwrap();
        words[at(from)..=at(to)].to_vec()
    };
    let persons = ["woman young tan", "man middle light", "girl fair", "boy brown", "woman old light", "man old olive"];
    for (name, rows) in [("every-head", rows("bald", "skullcap")), ("every-dress", rows("shirt", "jacket"))] {
        if !only.split(',').any(|part| name.contains(part)) {
            continue;
        }
        let size = [(side + 10.0) * persons.len() as f32, (side + 10.0) * rows.len() as f32];
        raster::shoot(format!("{folder}/{name}.png"), size, 1.0, |ui| {
            ui.painter().rect_filled(ui.max_rect(), 0.0, of(ThemeChoice::Light).palette.surface);
            for (row, word) in rows.iter().enumerate() {
                for (column, person) in persons.iter().enumerate() {
                    let looks = Looks::new(word, "en", &format!("{person} {word}"));
                    let at = pos2(5.0 + column as f32 * (side + 10.0), 5.0 + row as f32 * (side + 10.0));
                    let rect = Rect::from_min_size(at, vec2(side, side));
                    let shape = Picture { channel: CHANNELS[column], ring: None, ..picture(&looks, &MOODS[row % 6]) };
                    ui.painter().add(shape.shape(rect, &of(ThemeChoice::Light), ui.ctx().pixels_per_point()));
                }
            }
        });
    }
    for language in LANGUAGES {
        for (name, theme) in themes {
            let name = format!("sheet-{language}-{name}");
            if !only.split(',').any(|part| name.contains(part)) {
                continue;
            }
            let skip = std::env::var("SABR_SKIP").ok().and_then(|s| s.parse().ok()).unwrap_or(0);
            let most = std::env::var("SABR_MOST").ok().and_then(|s| s.parse().ok()).unwrap_or(99);
            let people: Vec<Looks> = Looks::at_home(language).into_iter().skip(skip).take(most).collect();
            let size = [(side + 10.0) * MOODS.len() as f32, (side + 10.0) * people.len() as f32];
            raster::shoot(format!("{folder}/{name}.png"), size, 1.0, |ui| {
                ui.painter().rect_filled(ui.max_rect(), 0.0, of(theme).palette.surface);
                for (row, looks) in people.iter().enumerate() {
                    for (column, mood) in MOODS.iter().enumerate() {
                        let at = pos2(5.0 + column as f32 * (side + 10.0), 5.0 + row as f32 * (side + 10.0));
                        let rect = Rect::from_min_size(at, vec2(side, side));
                        let picture = Picture {
                            looks,
                            expression: Expression::of(mood),
                            life: Life::default(),
                            channel: CHANNELS[(row + column) % 6],
                            speaks: (column == 3).then_some(0.3),
                            ring: Some([mood.patience, mood.anger, mood.confusion, mood.trust].map(|v| v as f32 / 100.0)),
                            mirrored: language == "fa" || language == "ar",
                        };
                        ui.painter().add(picture.shape(rect, &of(theme), ui.ctx().pixels_per_point()));
                    }
                }
            });
        }
    }
}

/// Everybody there is: those at home in each language, and every head on every person.
fn everybody() -> Vec<Looks> {
    let mut all: Vec<Looks> = LANGUAGES.iter().flat_map(|language| Looks::at_home(language)).collect();
    let words = Looks::words();
    let is = |word: &str, of: &[&str]| of.contains(&word);
    let heads = words.iter().filter(|w| is(w, &["bald", "turban", "chador", "cap", "maghnaeh", "bun", "afro", "ponytail"]));
    for head in heads {
        for (person, rest) in [
            ("woman", "old glasses suit earrings headset"),
            ("man", "middle beard overalls headset"),
            ("girl", "round-glasses hoodie"),
            ("boy", "thai-blouse"),
        ] {
            all.push(Looks::new("x", "en", &format!("{person} {head} {rest}")));
        }
    }
    all
}

fn corners() -> impl Iterator<Item = Mood> {
    (0..16).map(|bits: i32| {
        let side = |bit: i32| if bits & (1 << bit) == 0 { 0 } else { 100 };
        Mood { patience: side(0), anger: side(1), confusion: side(2), trust: side(3) }
    })
}

fn picture<'l>(looks: &'l Looks, mood: &Mood) -> Picture<'l> {
    Picture {
        looks,
        expression: Expression::of(mood),
        life: Life::default(),
        channel: Channel::Chat,
        speaks: None,
        ring: Some([mood.patience, mood.anger, mood.confusion, mood.trust].map(|v| v as f32 / 100.0)),
        mirrored: false,
    }
}

#[test]
fn everybody_stays_in_the_frame_in_every_mood() {
    let theme = of(ThemeChoice::ContrastLight);
    for side in [50.0, 150.0] {
        let frame = Rect::from_min_size(pos2(40.0, 30.0), vec2(side, side));
        for (index, looks) in everybody().iter().enumerate() {
            for mood in corners() {
                for life in [Life::default(), Life { breath: 1.0, blink: 0.5, sway: 1.0, talk: 1.0 }] {
                    let channel = CHANNELS[index % 6];
                    let shape = Picture { life, channel, speaks: Some(0.2), ..picture(looks, &mood) }.shape(frame, &theme, 1.0);
                    let drawn = shape.visual_bounding_rect();
                    assert!(frame.expand(0.5).contains_rect(drawn), "{looks:?} in {mood:?}: {drawn} leaves {frame}");
                }
            }
        }
    }
}

fn corners_of(shape: &egui::Shape) -> Vec<egui::Pos2> {
    match shape {
        egui::Shape::Mesh(mesh) => {
            assert!(mesh.is_valid() && mesh.vertices.iter().all(|v| v.pos.is_finite()));
            mesh.vertices.iter().map(|v| v.pos).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_mood_is_the_same_picture_and_the_next_one_a_little_different() {
    let frame = Rect::from_min_size(pos2(0.0, 0.0), vec2(150.0, 150.0));
    let theme = of(ThemeChoice::Light);
    let (mut pairs, mut alike) = (0, 0);
    for looks in everybody().iter().step_by(5) {
        for anger in (0..100).step_by(9) {
            let at = |anger| {
                let mood = Mood { patience: 60, anger, confusion: 30, trust: 100 - anger };
                corners_of(&Picture { ring: None, ..picture(looks, &mood) }.shape(frame, &theme, 1.0))
            };
            let (one, next) = (at(anger), at(anger + 1));
            assert_eq!(one, at(anger));
            pairs += 1;
            // Where a lid cuts an iris elsewhere or a fold appears, there are other corners than before.
            if one.len() == next.len() {
                alike += 1;
                let most = one.iter().zip(&next).map(|(a, b)| a.distance(*b)).fold(0.0, f32::max);
                assert!(most < 2.5, "{looks:?} from anger {anger} on: {most} points");
            }
        }
    }
    assert!(alike * 2 > pairs, "{alike} of {pairs}");
}

/// A window without a window, whose clock jumps to the next frame that is asked for.
struct Watch {
    ctx: egui::Context,
    owner: Owner,
    time: f64,
}

impl Watch {
    fn new(still: bool) -> Watch {
        let mut owner = Owner::new("en");
        owner.settings.reduced_motion = still;
        owner.play(2);
        let mut watch = Watch { ctx: egui::Context::default(), owner, time: 100.0 };
        watch.frames(20.0);
        // Where the keyboard is, a caret blinks.
        watch.ctx.memory_mut(|memory| memory.focused().map(|id| memory.surrender_focus(id)));
        watch
    }

    /// One frame: seconds until the next is asked for.
    fn frame(&mut self) -> f64 {
        self.time += 1.0 / 60.0;
        let input = egui::RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0))),
            time: Some(self.time),
            ..egui::RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| self.owner.frame(ui));
        output.textures_delta.clear();
        output.viewport_output[&egui::ViewportId::ROOT].repaint_delay.as_secs_f64()
    }

    /// Frames asked for in so many seconds.
    fn frames(&mut self, secs: f64) -> usize {
        let (until, mut frames) = (self.time + secs, 0);
        while self.time < until {
            let delay = self.frame();
            frames += 1;
            self.time += (delay - 1.0 / 60.0).clamp(0.0, 10.0);
        }
        frames
    }

    fn annoy(&mut self) {
        let practice = self.owner.practice.as_mut().unwrap();
        let before = practice.state().mood;
        practice.step(Move::Say("Calm down. It is your own fault, stop complaining.".into()), 60).unwrap();
        assert_ne!(before, practice.state().mood);
    }
}

#[test]
fn with_less_movement_a_changed_mood_asks_for_no_frame() {
    let mut watch = Watch::new(true);
    watch.annoy();
    watch.frames(1.0);
    let frames = watch.frames(20.0);
    assert!(frames <= 22, "{frames} frames in 20 s, of which 20 are the clock's");
}

#[test]
fn a_changed_mood_moves_and_comes_to_rest() {
    let mut watch = Watch::new(false);
    let at_rest = watch.frames(20.0);
    assert!(at_rest <= 75, "{at_rest} frames in 20 s of rest: a clock's 20 and a few blinks");
    watch.annoy();
    for _ in 0..12 {
        assert!(watch.frame() < 0.02, "it moves");
    }
    watch.time += 1.0;
    watch.frames(1.5);
    let quietly = watch.frames(4.0);
    assert!(quietly <= 70, "{quietly} frames in 4 s of breathing");
    watch.frames(8.0);
    let at_rest = watch.frames(20.0);
    assert!(at_rest <= 75, "{at_rest} frames in 20 s");
}

#[test]
fn the_ring_is_told_in_every_language() {
    for language in LANGUAGES {
        for size in [[1440.0, 900.0], [900.0, 600.0], [480.0, 640.0]] {
            let mut owner = Owner::new(language);
            owner.play(3);
            let practice = owner.practice.as_ref().unwrap();
            let (mood, name) = (practice.state().mood, practice.script().text("customer").to_owned());
            let number = |value: i32| catalogue(language).numbers.whole(value.into());
            let numbers = [mood.patience, mood.anger, mood.confusion, mood.trust].map(number);
            let harness = screen(owner, size);
            let told = harness.query_all_by_role(Role::Image).filter_map(|node| node.accesskit_node().label());
            let told: Vec<String> = told.filter(|label| label.contains(&name)).collect();
            assert_eq!(told.len(), 1, "{language} {size:?}: {told:?}");
            assert!(numbers.iter().all(|number| told[0].contains(number)), "{language}: {told:?}, {numbers:?}");
        }
    }
}

/// Dots of the customer who writes, in the transcript.
fn dots(harness: &Harness<'_, Owner>) -> usize {
    let is_dot =
        |shape: &egui::Shape| matches!(shape, egui::Shape::Circle(circle) if circle.radius == 4.0 && circle.fill.a() > 200);
    harness.output().shapes.iter().filter(|clipped| is_dot(&clipped.shape)).count()
}

#[test]
fn a_customer_who_writes_is_seen_writing_and_one_who_speaks_is_not() {
    for (scenario, still, expected) in [("late-parcel", false, 3), ("late-parcel", true, 0), ("online-form", false, 0)] {
        let mut owner = Owner::new("fa");
        owner.settings.reduced_motion = still;
        owner.start(scenario);
        let mut harness = screen(owner, SIZES[1]);
        assert_eq!(dots(&harness), 0, "{scenario}");
        let practice = harness.state_mut().practice.as_mut().unwrap();
        let words = practice.script().model(&practice.state().turn.clone()).to_owned();
        practice.step(Move::Say(words), 5).unwrap();
        harness.run_steps(4);
        assert_eq!(dots(&harness), expected, "{scenario}, still: {still}");
        harness.run();
        assert_eq!(dots(&harness), 0, "{scenario}");
    }
}

//! `sabr new`: what it writes is clean, can be played to a good end by its own model answers, and harms nothing.

use crate::cli::{err, out, sabr};
use crate::support::LANGUAGES;
use sabr::authoring::draft::{DraftWish, draft};
use sabr::content::{Library, Sources};
use sabr::dialogue::Move;
use sabr::practice::Practice;
use sabr::scenario::{Channel, Dimension};

fn library(channel: Channel) -> Library {
    let languages = LANGUAGES.map(str::to_owned).to_vec();
    let wish = DraftWish { id: "paid-twice".into(), domain: "shop".into(), channel, languages };
    let mut sources = crate::support::few(&[]);
    sources.overlay(Sources(draft(&wish).unwrap().into_iter().collect()));
    Library::new(sources)
}

fn play(library: &Library, locale: &str, seed: u64, mut answer: impl FnMut(&Practice) -> Move) -> Practice {
    let mut practice = Practice::begin(library.setup("paid-twice", locale, None, seed).unwrap()).unwrap();
    let mut at = 0;
    while !practice.is_over() {
        at += 20;
        if practice.state().turn.as_str() == "found" {
            practice.step(Move::Verify("order-number".into()), at).unwrap();
        }
        let reply = answer(&practice);
        practice.step(reply, at).unwrap();
    }
    practice
}

#[test]
fn every_channel_is_clean_and_played_well_by_its_model_answers() {
    let mut failures = Vec::new();
    for channel in Channel::ALL {
        let library = library(channel);
        assert_eq!(library.diagnostics, [], "{channel:?}");
        for locale in LANGUAGES {
            let at = format!("{} {locale}", channel.id());
            let practice = play(&library, locale, 7, |p| Move::Say(p.script().model(&p.state().turn).to_owned()));
            let card = practice.scorecard();
            if practice.ended().is_none_or(|(id, _)| id.as_str() != "settled") || !card.critical.is_empty() {
                failures.push(format!("{at}: ends as {:?}, {:?}", practice.ended(), card.critical));
            }
            for dimension in Dimension::ALL {
                if let Some(score) = card.score(*dimension).filter(|score| *score < 90) {
                    let missed: Vec<String> = practice
                        .findings()
                        .iter()
                        .filter(|f| !matches!(f.finding.kind, sabr::scoring::FindingKind::Credit(_)))
                        .map(|f| format!("{:?} {:?} {:?}", f.finding.reply, f.finding.kind, f.finding.quote))
                        .collect();
                    failures.push(format!("{at}: {dimension:?} is {score}: {missed:#?}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What the author's marks say of an offered reply, its words say too; and a careless choice fails.
#[test]
fn offered_replies_keep_what_they_promise() {
    let mut failures = Vec::new();
    for channel in Channel::ALL {
        let library = library(channel);
        for locale in LANGUAGES {
            let practice = Practice::begin(library.setup("paid-twice", locale, None, 3).unwrap()).unwrap();
            let scenario = practice.setup().scenario.clone();
            let reader = practice.setup().reader(practice.script().points.clone());
            for turn in &scenario.turns {
                let at = format!("{} {locale} {}", channel.id(), turn.id);
                let model = practice.script().model(&turn.id);
                // What another turn wants may be said here too; what nobody may say, never.
                let wanted = |id: &str| {
                    turn.required.iter().any(|p| p.as_str() == id)
                        || scenario.points.iter().any(|p| p.id.as_str() == id && p.forbidden.is_some())
                };
                let mut texts = vec![("model", model.to_owned(), turn.required.clone())];
                texts.extend(
                    turn.replies.iter().map(|r| (r.id.as_str(), practice.script().reply(&turn.id, &r.id), r.points.clone())),
                );
                for (id, text, claims) in texts {
                    if let Some(most) = channel.max_chars(&text, 3).filter(|most| text.chars().count() > *most) {
                        failures.push(format!("{at}/{id}: longer than {most}"));
                    }
                    let reading = reader.read(&text);
                    let made: Vec<&str> = reading.made.iter().map(|hit| hit.id.as_str()).collect();
                    failures.extend(
                        claims.iter().filter(|p| !made.contains(&p.as_str())).map(|p| format!("{at}/{id}: does not make {p}")),
                    );
                    failures.extend(
                        made.iter()
                            .filter(|p| wanted(p) && !claims.iter().any(|c| c.as_str() == **p))
                            .map(|p| format!("{at}/{id}: makes {p}, which it does not claim")),
                    );
                    if id == "model" {
                        let slips = reading.markers.iter().filter(|m| m.kind.is_slip());
                        failures.extend(slips.map(|m| format!("{at}: the model slips: {:?}", m.kind)));
                    }
                }
                // The good reply is never the one that is longest.
                let length = |id: &sabr::scenario::ReplyId| practice.script().reply(&turn.id, id).chars().count();
                let best = turn.replies.iter().max_by_key(|r| r.marks.len()).unwrap();
                if turn.replies.iter().all(|r| r.id == best.id || length(&r.id) < length(&best.id)) {
                    failures.push(format!("{at}: the good reply is the longest"));
                }
            }
            let careless = play(&library, locale, 7, |p| {
                let scenario = p.setup().scenario.clone();
                let turn = scenario.turn(&p.state().turn).unwrap();
                Move::Choose(turn.replies.iter().min_by_key(|r| (r.marks.len(), r.points.len())).unwrap().id.clone())
            });
            if careless.scorecard().passed == Some(true) {
                failures.push(format!("{} {locale}: a careless agent passes", channel.id()));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_command_writes_what_can_be_checked_and_played_and_never_overwrites() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().to_str().unwrap();
    let made = sabr(&["new", "paid-twice", "--locales", "fa,th", "--channel", "sms", "--dir", folder], "");
    assert!(made.status.success(), "{}", err(&made));
    assert!(out(&made).contains("sabr check") && out(&made).contains("sabr play paid-twice --locale fa"), "{}", out(&made));
    let checked = sabr(&["check", folder], "");
    assert!(checked.status.success(), "{}{}", out(&checked), err(&checked));
    let played = sabr(&["play", "paid-twice", "--locale", "th", "--content", folder, "--moves", "-"], "{\"choose\":\"own\"}\n");
    assert!(played.status.success(), "{}", err(&played));
    assert!(!dir.path().join("locales/en").exists());
    let file = dir.path().join("locales/fa/scenarios/paid-twice.ftl");
    std::fs::remove_file(dir.path().join("scenarios/shop/paid-twice.ron")).unwrap();
    std::fs::write(&file, "mine").unwrap();
    let again = sabr(&["new", "paid-twice", "--content", folder], "");
    assert_eq!(again.status.code(), Some(2));
    assert!(err(&again).contains("is there already"), "{}", err(&again));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    assert!(!dir.path().join("scenarios/shop/paid-twice.ron").exists(), "all files or none");
}

#[test]
fn names_and_languages_that_cannot_be_are_refused_plainly() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().to_str().unwrap();
    for (args, told) in [
        (&["new", "Paid Twice"][..], "cannot name a scenario"),
        (&["new", "../escape"], "cannot name a scenario"),
        (&["new", "دوبار"], "cannot name a scenario"),
        (&["new", "paid-twice", "--domain", "a/b"], "cannot name a domain"),
        (&["new", "paid-twice", "--locales", "de"], "not in `de`"),
        (&["new", "paid-twice", "--locales", ""], "at least one language"),
        (&["new", "late-parcel"], "ships with Sabr"),
    ] {
        let output = sabr(&[args, &["--dir", folder]].concat(), "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(err(&output).contains(told), "{args:?}: {}", err(&output));
    }
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

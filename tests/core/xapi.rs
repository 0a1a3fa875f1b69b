//! Learning records: golden statements in four languages, what they may and may not say, and that they are the same whenever they are told.

use crate::cli::{err, out, sabr_in};
use crate::desk_fixture;
use crate::support::{LANGUAGES, root};
use sabr::content::Library;
use sabr::dialogue::TimedMove;
use sabr::practice::{Intensity, Mode, Options, Practice, Setup};
use sabr::xapi::{About, Account, Kind, Moment, Statement, Tongue, Verdict, statements, verdict, vocabulary};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(desk_fixture::library);

/// What was typed, and must not leave the machine unasked.
const TYPED: [(&str, &str); 4] = [
    ("en", "I’m so sorry, that must hurt. One moment, please, I will look at it now."),
    ("fa", "واقعاً متأسفم، می‌فهمم سخت است. لطفاً یک لحظه، همین حالا نگاه می‌کنم."),
    ("ar", "أعتذر جدًا وأتفهم انزعاجك. لحظة من فضلك، سأراجع الأمر الآن."),
    ("th", "เสียใจด้วยนะคะ เข้าใจค่ะ รบกวนรอสักครู่ ดิฉันกำลังตรวจให้เดี๋ยวนี้ค่ะ"),
];

fn typed(locale: &str) -> &'static str {
    TYPED.iter().find(|(tag, _)| *tag == locale).unwrap().1
}

/// Everything there is to do, well.
fn well(locale: &str) -> Vec<String> {
    let say = serde_json::json!({"after_secs": 20, "say": typed(locale)}).to_string();
    [
        r#"{"hint":true}"#,
        r#"{"after_secs":4,"verify":"order-number"}"#,
        r#"{"after_secs":3,"look_up":"fees"}"#,
        r#"{"after_secs":12,"choose":"kind"}"#,
        r#"{"after_secs":9,"choose":"unsure"}"#,
        r#"{"after_secs":2,"back":true}"#,
        "LEFT OFF",
        r#"{"after_secs":5,"hold":{"ask":true,"reason":true,"minutes":1}}"#,
        r#"{"after_secs":40,"resume":{"thank":true}}"#,
        &say,
        r#"{"after_secs":9,"choose":"date"}"#,
        r#"{"after_secs":7,"offer":"waive-part"}"#,
        r#"{"after_secs":15,"choose":"sum"}"#,
        r#"{"after_secs":30,"wrap_up":{"category":"fee","priority":"high","next_step":"call-back","note":"A note with words of mine"}}"#,
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The shortest way to fail.
const BADLY: [&str; 5] = [
    r#"{"after_secs":9,"choose":"curt"}"#,
    r#"{"after_secs":9,"warn":true}"#,
    r#"{"after_secs":9,"escalate":{"to":"accounts"}}"#,
    r#"{"after_secs":9,"end":true}"#,
    r#"{"after_secs":9,"end":true}"#,
];

struct Played {
    practice: Practice,
    log: Vec<Moment>,
}

const BEGAN: &str = "2026-11-22T09:00:00.000Z";

fn play<'m>(locale: &str, mode: Mode, moves: impl IntoIterator<Item = &'m str>) -> Played {
    let setup = LIBRARY.setup(desk_fixture::ID, locale, None, 7).unwrap();
    let setup = Setup { options: Options { mode, intensity: Intensity::Mild }, ..setup };
    let mut practice = Practice::begin(setup).unwrap();
    let mut log = Vec::new();
    let mut note = |kind, secs: u32| {
        let at = BEGAN.parse::<jiff::Timestamp>().unwrap() + jiff::SignedDuration::from_secs(secs.into());
        let number = log.len() as u32 + 1;
        log.push(Moment { number, kind, at: format!("{at:.3}") });
    };
    for line in moves {
        if line == "LEFT OFF" {
            note(Kind::LeftOff, practice.at_secs());
            continue;
        }
        if practice.is_over() {
            break;
        }
        let timed = TimedMove::from_json(line).unwrap();
        let at = practice.at_secs() + timed.after_secs.unwrap_or(0);
        practice.step(timed.what, at).unwrap_or_else(|e| panic!("{locale}: {line}: {e}"));
        note(Kind::Move, practice.at_secs());
    }
    if practice.is_over() {
        note(Kind::Finished, practice.at_secs());
    }
    Played { practice, log }
}

fn about(attempt: &str, locale: &str, with_replies: bool) -> About {
    let others = LANGUAGES.into_iter().filter(|tag| *tag != locale);
    let tongue = |tag| Tongue::new(&LIBRARY.setup(desk_fixture::ID, tag, None, 7).unwrap()).unwrap();
    About {
        attempt: attempt.to_owned(),
        content: "c0ffee".to_owned(),
        rules: "beef".to_owned(),
        actor: Account::pseudonym("k3v9m2p8q7w1", ""),
        with_replies,
        tongues: others.map(tongue).collect(),
        activity: None,
        mark: None,
        tells_completed: true,
        tells_verdict: true,
    }
}

fn tell(played: &Played, attempt: &str, with_replies: bool) -> Vec<Statement> {
    let locale = &played.practice.setup().catalogue.tag;
    statements(&played.practice, about(attempt, locale, with_replies), BEGAN, &played.log).unwrap()
}

fn lines(statements: &[Statement]) -> String {
    statements.iter().map(|statement| serde_json::to_string(statement).unwrap() + "\n").collect()
}

/// Both ways in a language: all verbs.
fn both(locale: &str) -> Vec<Statement> {
    let well = well(locale);
    let well = play(locale, Mode::Practice, well.iter().map(String::as_str));
    let badly = play(locale, Mode::Assessment, BADLY);
    assert!(well.practice.is_over() && badly.practice.is_over());
    [tell(&well, &format!("{locale}-well"), false), tell(&badly, &format!("{locale}-badly"), false)].concat()
}

fn golden(locale: &str) -> PathBuf {
    root().join(format!("tests/support/xapi/{locale}.jsonl"))
}

fn verbs(statements: &[Statement]) -> Vec<&str> {
    statements.iter().map(|statement| statement.verb.id.rsplit('/').next().unwrap()).collect()
}

/// `SABR_UPDATE=1` writes them anew; `.ci/xapi-validate tests/support/xapi/*.jsonl` then has to agree.
#[test]
fn golden_statements_hold_in_four_languages() {
    for locale in LANGUAGES {
        let told = both(locale);
        let text = lines(&told);
        if std::env::var_os("SABR_UPDATE").is_some() {
            std::fs::create_dir_all(golden(locale).parent().unwrap()).unwrap();
            std::fs::write(golden(locale), &text).unwrap();
        }
        let kept = std::fs::read_to_string(golden(locale)).unwrap();
        for (number, (now, then)) in text.lines().zip(kept.lines()).enumerate() {
            assert_eq!(now, then, "{locale}: line {}; SABR_UPDATE=1 writes them anew", number + 1);
        }
        assert_eq!(text.lines().count(), kept.lines().count());
        let all: BTreeSet<&str> = verbs(&told).into_iter().collect();
        assert_eq!(all.len(), vocabulary::VerbId::ALL.len(), "{locale}: {all:?}");
    }
}

#[test]
fn every_statement_has_its_own_id_and_the_same_one_each_time() {
    let mut ids = BTreeSet::new();
    for locale in LANGUAGES {
        let told = both(locale);
        assert_eq!(lines(&told), lines(&both(locale)));
        assert!(told.iter().all(|statement| ids.insert(statement.id.clone())), "{locale}");
        for window in told.windows(2).filter(|pair| pair[0].context.registration == pair[1].context.registration) {
            assert!(window[0].timestamp <= window[1].timestamp);
        }
    }
    // What is told while it is played is the beginning of what is told afterwards.
    let moves = well("en");
    let whole = lines(&tell(&play("en", Mode::Practice, moves.iter().map(String::as_str)), "a", false));
    for cut in 0..moves.len() {
        let part = lines(&tell(&play("en", Mode::Practice, moves.iter().take(cut).map(String::as_str)), "a", false));
        assert!(whole.starts_with(&part), "{cut}");
    }
}

#[test]
fn an_attempt_begins_initialized_and_ends_terminated() {
    for locale in LANGUAGES {
        let moves = well(locale);
        let good = tell(&play(locale, Mode::Practice, moves.iter().map(String::as_str)), "a", false);
        let verbs = verbs(&good);
        assert_eq!(verbs[..2], ["initialized", "experienced"]);
        assert_eq!(verbs[verbs.len() - 3..], ["completed", "passed", "terminated"], "{locale}");
        let left = verbs.iter().position(|verb| *verb == "suspended").unwrap();
        assert_eq!(verbs[left + 1..left + 3], ["resumed", "interacted"]);
        let bad = tell(&play(locale, Mode::Assessment, BADLY), "b", false);
        assert_eq!(self::verbs(&bad)[self::verbs(&bad).len() - 3..], ["completed", "failed", "terminated"]);
        let kinds = |told: &[Statement]| told[0].object.definition.as_ref().unwrap().kind;
        assert_eq!((kinds(&good), kinds(&bad)), (vocabulary::types::SIMULATION, vocabulary::types::ASSESSMENT));
        assert_eq!(good[0].object.definition.as_ref().unwrap().name.len(), 4, "a name in every language");
    }
}

#[test]
fn typed_words_are_told_only_when_it_is_wished() {
    for locale in LANGUAGES {
        let moves = well(locale);
        let played = play(locale, Mode::Practice, moves.iter().map(String::as_str));
        let without = lines(&tell(&played, "a", false));
        let with = lines(&tell(&played, "a", true));
        let quoted = serde_json::to_string(typed(locale)).unwrap();
        assert!(with.contains(&quoted) && with.contains("words of mine"), "{locale}");
        assert!(!without.contains(&quoted) && !without.contains("words of mine"));
        let words: Vec<&str> = typed(locale).split_whitespace().filter(|word| word.chars().count() > 6).collect();
        for statement in tell(&played, "a", false) {
            let answered = statement.verb.id.ends_with("answered");
            let result = serde_json::to_string(&statement.result).unwrap();
            assert!(!answered || words.iter().all(|word| !result.contains(word)), "{result}");
        }
        assert!(!with.contains('\u{2068}') && !with.contains('\u{2069}'), "isolation marks are the screen's");
        assert!(!with.contains('@'), "no e-mail address");
    }
}

#[test]
fn results_say_no_more_than_was_observed() {
    for locale in LANGUAGES {
        let moves = well(locale);
        for played in [play(locale, Mode::Practice, moves.iter().map(String::as_str)), play(locale, Mode::Assessment, BADLY)] {
            let card = played.practice.scorecard();
            let told = tell(&played, "a", false);
            let last = serde_json::to_value(&told[told.len() - 3].result).unwrap();
            let dimensions = last["extensions"][vocabulary::extension("dimensions")].as_object().unwrap();
            for dimension in &card.dimensions {
                let told = dimensions.get(dimension.dimension.id()).map(|told| told["score"].as_u64().unwrap());
                assert_eq!(told, dimension.score.map(u64::from), "{locale} {}", dimension.dimension.id());
            }
            let judged = told[told.len() - 2].result.as_ref().unwrap();
            let lowest = card.dimensions.iter().filter_map(|d| d.score).min();
            assert_eq!(judged.score.map(|score| score.raw), lowest);
            assert_eq!(judged.success, card.passed);
            let completed = told[told.len() - 3].result.as_ref().unwrap();
            assert_eq!((completed.success, completed.score), (None, None), "completing is not passing");
        }
    }
    let unfinished = play("en", Mode::Practice, [r#"{"choose":"kind"}"#]);
    assert_eq!(verdict(&unfinished.practice, None), None);
    assert!(!verbs(&tell(&unfinished, "a", false)).contains(&"terminated"));
}

#[test]
fn another_mark_judges_in_place_of_the_policys() {
    let moves = well("en");
    let played = play("en", Mode::Practice, moves.iter().map(String::as_str));
    let Some(Verdict { score: Some(score), passed: true }) = verdict(&played.practice, None) else { panic!("it passes") };
    let passed = |mark| verdict(&played.practice, Some(mark)).unwrap().passed;
    assert!(passed(score.scaled) && passed(0.0), "at the mark is enough");
    assert!(!passed(score.scaled + 0.001));
}

/// Every key and value of the shape that both versions of xAPI want; the outside judge of `.ci/xapi-validate` looks deeper.
#[test]
fn statements_have_the_shape_of_xapi() {
    let iri = |value: &Value| value.as_str().is_some_and(|text| text.contains("://") && !text.contains(char::is_whitespace));
    for locale in LANGUAGES {
        for statement in both(locale) {
            let value = serde_json::to_value(&statement).unwrap();
            assert!(value.get("version").is_none() && value.get("stored").is_none() && value.get("authority").is_none());
            assert!(iri(&value["verb"]["id"]) && iri(&value["object"]["id"]));
            assert!(value["timestamp"].as_str().unwrap().parse::<jiff::Timestamp>().is_ok());
            if let Some(duration) = value["result"]["duration"].as_str() {
                assert!(duration.parse::<jiff::Span>().is_ok(), "{duration}");
            }
            let names = vocabulary::EXTENSIONS.iter().map(|(name, _)| vocabulary::extension(name)).collect::<BTreeSet<_>>();
            for part in ["result", "context"] {
                for name in value[part]["extensions"].as_object().into_iter().flatten().map(|(name, _)| name) {
                    assert!(names.contains(name), "{name} is not in the vocabulary");
                }
            }
            assert!(!value.to_string().contains(":null"), "nothing is said by null: {value}");
        }
    }
}

/// Learning Locker's validator, where it is installed: see `.ci/xapi-validate`.
pub fn judge(files: &[PathBuf]) {
    match Command::new("node").arg(root().join(".ci/xapi-validate")).args(files).output() {
        Ok(output) => {
            eprintln!("{}", out(&output));
            assert!(output.status.success(), "{}", err(&output));
        }
        Err(_) => eprintln!("node is not installed; skipped"),
    }
}

#[test]
fn an_outside_judge_finds_nothing_wrong() {
    judge(&LANGUAGES.map(golden));
}

#[test]
fn attempts_are_written_as_files() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let run = |args: &[&str], stdin: &str| sabr_in(data, args, stdin);
    for seed in ["1", "2"] {
        let moves = "{\"say\":\"words only mine\"}\n{\"end\":true}\n{\"end\":true}\n";
        let played = run(&["play", "late-parcel", "--locale", "fa", "--seed", seed, "--moves", "-"], moves);
        assert!(played.status.success(), "{}", err(&played));
    }
    let records = data.join("records");
    let all = run(&["xapi", "--all", "--out", records.to_str().unwrap()], "");
    assert!(all.status.success() && err(&all).contains("holds 2 attempts"), "{}", err(&all));
    let files: Vec<PathBuf> = std::fs::read_dir(&records).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 2);
    let text = std::fs::read_to_string(&files[0]).unwrap();
    let id = files[0].file_stem().unwrap().to_str().unwrap();
    let one = run(&["xapi", &id[..8]], "");
    assert_eq!(out(&one), text, "the same each time");
    assert!(!text.contains("words only mine"));
    assert!(out(&run(&["xapi", id, "--with-replies"], "")).contains("words only mine"));
    let actors: BTreeSet<String> = text.lines().map(|l| serde_json::from_str::<Value>(l).unwrap()["actor"].to_string()).collect();
    assert_eq!(actors.len(), 1, "one person");
    let named = run(&["xapi", id, "--account", "4711", "--account-home", "https://hr.example"], "");
    assert!(out(&named).contains(r#""account":{"homePage":"https://hr.example","name":"4711"}"#));
    for wrong in
        [&["xapi"][..], &["xapi", "nobody"], &["xapi", id, "--account", "a@b.example", "--account-home", "https://hr.example"]]
    {
        assert_eq!(run(wrong, "").status.code(), Some(2), "{wrong:?}");
    }
    let since = run(&["xapi", "--all", "--since", "2999-01-01", "--out", data.join("none").to_str().unwrap()], "");
    assert!(err(&since).contains("holds 0 attempts"));
}

/// A reply's words in another language are those of the policy that was played: no other promise.
#[test]
fn every_language_is_told_under_the_policy_that_was_played() {
    let choices = ["own", "card", "part", "pass", "kind-no", "choice", "sum"];
    let moves: String = choices.iter().map(|reply| format!("{{\"choose\":\"{reply}\"}}\n")).collect();
    let english_of_sum = |locale: &str| {
        let folder = tempfile::tempdir().unwrap();
        let play = ["play", "late-fee", "--policy", "bank", "--locale", locale, "--seed", "3", "--moves", "-"];
        let played = sabr_in(folder.path(), &play, &moves);
        assert!(played.status.success(), "{}", err(&played));
        let history = out(&sabr_in(folder.path(), &["history", "--json"], ""));
        let attempt: Value = serde_json::from_str(history.lines().next().unwrap()).unwrap();
        let told = out(&sabr_in(folder.path(), &["xapi", attempt["id"].as_str().unwrap()], ""));
        let told: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let mut offered = told.iter().flat_map(|s| s["object"]["definition"]["choices"].as_array().into_iter().flatten());
        let sum = offered.find(|choice| choice["id"] == "sum").unwrap();
        sum["description"]["en"].as_str().unwrap().to_owned()
    };
    let own = english_of_sum("en");
    assert!(own.contains("approvals"), "the bank lets nobody promise the whole fee: {own}");
    assert_eq!(english_of_sum("fa"), own);
}

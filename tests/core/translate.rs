//! Texts out to translators and back: what was not edited stays byte for byte, what was edited is all that changes, and whatever is wrong
//! is told with its row before anything is written.

use crate::cli::{err, out, sabr};
use crate::support::{LANGUAGES, LIBRARY, few};
use proptest::prelude::*;
use sabr::authoring::csv;
use sabr::authoring::translate::{Job, Returned, State, TakenIn, read_table, read_xliff, rows, table, take_in, xliff};
use sabr::content::Sources;
use sabr::locale::Ftl;
use sabr::scenario::Source;
use std::collections::BTreeMap;

fn job(what: &str, to: &str) -> Job {
    let from = if to == "en" { "fa" } else { "en" };
    Job { what: what.into(), from: from.into(), to: to.into() }
}

/// A job's rows through a file of each kind, as they come back.
fn through(sources: &Sources, job: &Job) -> [Vec<Returned>; 3] {
    let rows = rows(sources, job, &BTreeMap::new());
    let csv = table(&rows, job, false);
    let other = table(&rows, job, true).replace("\r\n", "\n");
    let xliff = xliff(&rows, job).unwrap();
    [read_table(&csv).unwrap(), read_table(&other).unwrap(), read_xliff(&xliff).unwrap()]
}

#[test]
fn what_ships_goes_out_and_comes_back_untouched() {
    let sources = Sources::embedded();
    let jobs = LIBRARY.scenarios.keys().map(String::as_str).chain(["app"]);
    for job in jobs.flat_map(|what| LANGUAGES.map(|to| job(what, to))) {
        let rows = rows(&sources, &job, &BTreeMap::new());
        // Every text there is goes out.
        let texts: usize = sources
            .under(&format!("locales/{}/", job.to), ".ftl")
            .filter(|(path, _)| {
                path.ends_with(&format!("/scenarios/{}.ftl", job.what)) || (job.what == "app" && path.matches('/').count() == 2)
            })
            .map(|(path, text)| {
                let (ftl, _) = Ftl::parse(Source { path, text });
                ftl.messages.values().chain(ftl.terms.values()).map(|m| m.wordings.len()).sum::<usize>()
            })
            .sum();
        assert_eq!(rows.iter().filter(|row| !row.target.is_empty()).count(), texts, "{job:?}");
        for returned in through(&sources, &job) {
            assert_eq!(take_in(&sources, &returned), TakenIn::default(), "{job:?}");
        }
    }
}

/// Every text of a file is written anew from its own cell: the file then says the same, text by text.
#[test]
fn every_text_that_ships_can_be_written_from_its_cell() {
    let sources = Sources::embedded();
    for id in LIBRARY.scenarios.keys() {
        for to in LANGUAGES {
            let job = job(id, to);
            let path = format!("locales/{to}/scenarios/{id}.ftl");
            let mut without = sources.clone();
            without.0.remove(&path);
            let returned = table(&rows(&sources, &job, &BTreeMap::new()), &job, false);
            // The sums belong to the same sources; variables that a language leaves out are told, and no more.
            let taken = take_in(&without, &read_table(&returned).unwrap());
            assert!(taken.problems.iter().all(|p| !p.fatal), "{path}: {:#?}", taken.problems);
            let [(written_to, text)] = taken.files.as_slice() else { panic!("{path}") };
            assert_eq!(*written_to, path);
            let read = |text: &str| {
                let (ftl, found) = Ftl::parse(Source { path: &path, text });
                assert_eq!(found, [], "{path}");
                let texts = |m: &sabr::locale::FtlMessage| {
                    m.wordings.iter().map(|(k, w)| (k.clone(), w.text.clone())).collect::<Vec<_>>()
                };
                ftl.messages.iter().map(|(id, m)| (id.clone(), texts(m))).collect::<Vec<_>>()
            };
            assert_eq!(read(text), read(&sources.0[&path]), "{path}");
        }
    }
}

const PATH: &str = "locales/fa/scenarios/late-parcel.ftl";

fn edited(edit: &[(&str, &str)]) -> (Sources, TakenIn) {
    let sources = few(&["late-parcel"]);
    let [mut returned, ..] = through(&sources, &job("late-parcel", "fa"));
    for (id, text) in edit {
        returned.iter_mut().find(|row| row.id == *id).unwrap_or_else(|| panic!("no {id}")).target = (*text).to_owned();
    }
    let taken = take_in(&sources, &returned);
    (sources, taken)
}

#[test]
fn an_edited_cell_changes_its_text_alone() {
    let (sources, taken) = edited(&[("title", "بستهٔ گم‌شده"), ("turn-why.hot-1", "چرا { $days } روز؟!")]);
    assert_eq!(taken.problems, []);
    let old = &sources.0[PATH];
    let [(_, new)] = taken.files.as_slice() else { panic!("{taken:#?}") };
    let differ: Vec<(&str, &str)> = old.lines().zip(new.lines()).filter(|(a, b)| a != b).collect();
    assert_eq!(old.lines().count(), new.lines().count());
    assert_eq!(differ.len(), 2, "{differ:#?}");
    assert_eq!(differ[0].1, "title = بستهٔ گم‌شده");
    assert_eq!(differ[1].1, "    .hot-1 = چرا { $days } روز؟!");
}

/// What a translator may type, and what the message then says.
#[test]
fn nasty_texts_come_out_as_they_were_meant() {
    for (cell, said) in [
        ("=1+1", "=1+1"),
        ("-5 درصد", "-5 درصد"),
        ("'quoted' and \"quoted\"", "'quoted' and \"quoted\""),
        ("first\n.second = not an attribute", "first\n.second = not an attribute"),
        ("first\n[one] is no variant\n*nor this", "first\n[one] is no variant\n*nor this"),
        ("first\n\n    indented\nlast", "first\n\n    indented\nlast"),
        ("# no comment\n# nor this", "# no comment\n# nor this"),
        ("{ \"  \" }two spaces first", "  two spaces first"),
        ("می‌روم\u{200f} و 12\u{2067}x\u{2069}", "می‌روم\u{200f} و 12\u{2067}x\u{2069}"),
        ("a {\"{\"} b {\"}\"}", "a { b }"),
        ("<b>&amp;</b> ]]> \u{1f600}", "<b>&amp;</b> ]]> \u{1f600}"),
        ("turn-opening = not a message", "turn-opening = not a message"),
    ] {
        let (mut sources, taken) = edited(&[("goal", cell)]);
        assert_eq!(taken.problems, [], "{cell}");
        sources.overlay(Sources(taken.files.into_iter().collect()));
        let (ftl, found) = Ftl::parse(Source { path: PATH, text: &sources.0[PATH] });
        assert_eq!(found, []);
        assert_eq!(ftl.messages.len(), Ftl::parse(Source { path: PATH, text: &Sources::embedded().0[PATH] }).0.messages.len());
        assert_eq!(shown(&sources), said, "{cell}");
        // And out and back once more.
        for returned in through(&sources, &job("late-parcel", "fa")) {
            assert_eq!(take_in(&sources, &returned), TakenIn::default(), "{cell}");
        }
    }
}

/// What the goal reads as when it is shown.
fn shown(sources: &Sources) -> String {
    let written = [("late-parcel".to_owned(), sources.0[PATH].as_str())];
    let catalogue = sabr::locale::Catalogue::new("fa", [sources.0["locales/fa/app.ftl"].as_str()], written);
    let texts = catalogue.scenario("late-parcel", sabr::locale::FluentArgs::new()).unwrap();
    texts.value("goal").unwrap()
}

#[test]
fn choices_and_lines_survive_an_edit() {
    let cell = "ليه؟ { $days ->\n    [two] يومين\n    [few] { $days } أيام\n   *[other] { $days } \"يوم\" } }\n} كتير";
    let broken = "ليه؟ { $days ->\n    [two] يومين\n";
    let sources = few(&["late-parcel"]);
    let [mut returned, ..] = through(&sources, &job("late-parcel", "ar"));
    let why = returned.iter().position(|row| row.id == "turn-why").unwrap();
    let was = returned[why].target.clone();
    assert!(was.contains("[two]") && was.contains("\n"), "{was}");
    returned[why].target = was.replace("يومين", "يومان");
    let taken = take_in(&sources, &returned);
    assert_eq!(taken.problems, []);
    let path = "locales/ar/scenarios/late-parcel.ftl";
    assert_eq!(taken.files, [(path.to_owned(), sources.0[path].replacen("[two] يومين", "[two] يومان", 1))]);
    for cell in [cell, broken] {
        returned[why].target = cell.to_owned();
        let taken = take_in(&sources, &returned);
        assert!(taken.files.is_empty() && taken.problems.iter().any(|p| p.fatal && p.row == returned[why].number), "{taken:#?}");
    }
}

#[test]
fn whatever_is_wrong_is_told_with_its_row_and_nothing_is_written() {
    let why = "turn-why";
    for (id, text, fatal, told) in [
        (why, "{ $dayz } روز", true, "nobody gives `{ $dayz }`"),
        (why, "{ $days روز", true, "{ and }"),
        (why, "روز }", true, "closes nothing"),
        (why, "{ NUMBR($days) } روز", true, "NUMBR"),
        (why, "{ nothing-there } { $days }", true, "nothing-there"),
        (why, "چند روز", false, "{ $days }` of the source is left out"),
        (why, "  ", true, "emptied"),
        ("point-reason.p1", "(بدون|پرانتز", true, "phrase pattern"),
    ] {
        let (_, taken) = edited(&[(id, text), ("title", "دیگر")]);
        let [problem] = taken.problems.as_slice() else { panic!("{text}: {:#?}", taken.problems) };
        assert!(problem.fatal == fatal && problem.message.contains(told) && problem.id == id && problem.row > 1, "{problem:?}");
        assert_eq!(taken.files.is_empty(), fatal, "{text}");
    }
    let sources = few(&["late-parcel"]);
    let [returned, ..] = through(&sources, &job("late-parcel", "fa"));
    let mut strange = returned.clone();
    strange[3].id = "no-such-text".into();
    strange[3].target = "x".into();
    assert!(take_in(&sources, &strange).problems[0].message.contains("no-such-text"));
    for file in [
        "../../etc/passwd",
        "locales/fa/../../x.ftl",
        "locales/fa/scenarios/../app.ftl",
        "/locales/fa/app.ftl",
        "scenarios/shop/late-parcel.ron",
    ] {
        strange[3].file = file.into();
        assert!(take_in(&sources, &strange).problems.iter().any(|p| p.fatal), "{file}");
    }
    let mut twice = returned.clone();
    twice.push(twice[2].clone());
    twice[2].target = "یکی".into();
    twice.last_mut().unwrap().target = "دیگری".into();
    assert!(take_in(&sources, &twice).problems.iter().any(|p| p.fatal && p.message.contains("keep one")));
    // The English was changed after the file went out.
    let mut changed = sources.clone();
    let english = changed.0.get_mut("locales/en/scenarios/late-parcel.ftl").unwrap();
    *english = english.replacen("The birthday bike", "The late bike", 1);
    let mut back = returned.clone();
    back.iter_mut().find(|row| row.id == "title").unwrap().target = "دوچرخه".into();
    let taken = take_in(&changed, &back);
    assert!(taken.problems.iter().any(|p| !p.fatal && p.message.contains("source was changed")), "{taken:#?}");
    let earlier = returned.into_iter().map(|row| ((row.file, row.id), row.hash)).collect();
    let now = rows(&changed, &job("late-parcel", "fa"), &earlier);
    let stale: Vec<&str> = now.iter().filter(|row| row.state == State::SourceChanged).map(|row| row.id.as_str()).collect();
    assert_eq!(stale, ["title"]);
}

#[test]
fn a_short_message_that_is_too_long_is_told() {
    let mut sources = few(&["late-parcel"]);
    let ron = sources.0.get_mut("scenarios/shop/late-parcel.ron").unwrap();
    *ron = ron.replace("channel: Chat", "channel: Sms");
    let [mut returned, ..] = through(&sources, &job("late-parcel", "fa"));
    returned.iter_mut().find(|row| row.id == "turn-manager").unwrap().target = "مدیر ".repeat(60);
    let taken = take_in(&sources, &returned);
    assert!(taken.problems.iter().any(|p| !p.fatal && p.message.contains("too many for sms, which takes 201")), "{taken:#?}");
}

#[test]
fn a_new_language_and_new_texts_find_their_places() {
    let sources = few(&["late-parcel"]);
    let job = Job { what: "late-parcel".into(), from: "en".into(), to: "de".into() };
    let before = rows(&sources, &job, &BTreeMap::new());
    assert!(before.iter().all(|row| row.state == State::Untranslated && row.target.is_empty()));
    let [mut returned, ..] = through(&sources, &job);
    for row in &mut returned {
        match row.id.as_str() {
            "title" => row.target = "Das Geburtstagsrad".into(),
            "turn-opening" => row.target = "Wo ist es, seit { $days } Tagen?\nIch warte.".into(),
            "turn-opening.calm-1" => row.target = "Guten Tag, seit { $days } Tagen.".into(),
            _ => {}
        }
    }
    let taken = take_in(&sources, &returned);
    assert_eq!(taken.problems, []);
    let text = "title = Das Geburtstagsrad\nturn-opening = Wo ist es, seit { $days } Tagen?\n    Ich warte.\n    .calm-1 = Guten Tag, seit { $days } Tagen.\n";
    assert_eq!(taken.files, [("locales/de/scenarios/late-parcel.ftl".to_owned(), text.to_owned())]);
    // A text and an attribute that were missing, in a file with Windows' line ends.
    let mut some = sources.clone();
    let german = "# Kopf\r\ntitle = Alt\r\nturn-opening = Wo, { $days }?\r\n\r\n## Ende\r\nturn-why = Warum { $days }?\r\n";
    some.0.insert("locales/de/scenarios/late-parcel.ftl".into(), german.into());
    returned.iter_mut().find(|row| row.id == "title").unwrap().target = "Alt".into();
    returned.iter_mut().find(|row| row.id == "turn-opening").unwrap().target = "Wo, { $days }?".into();
    returned.iter_mut().find(|row| row.id == "turn-why").unwrap().target = "Warum { $days }?".into();
    returned.iter_mut().find(|row| row.id == "summary").unwrap().target = "Ein Rad fehlt.".into();
    let taken = take_in(&some, &returned);
    let wanted = "# Kopf\r\ntitle = Alt\r\nsummary = Ein Rad fehlt.\r\nturn-opening = Wo, { $days }?\r\n    .calm-1 = Guten Tag, seit { $days } Tagen.\r\n\r\n## Ende\r\nturn-why = Warum { $days }?\r\n";
    assert_eq!(taken.files[0].1, wanted, "{taken:#?}");
}

#[test]
fn translators_are_told_what_they_need() {
    let sources = few(&["late-parcel"]);
    let rows = rows(&sources, &job("late-parcel", "th"), &BTreeMap::new());
    let context = |id: &str| rows.iter().find(|row| row.id == id).unwrap().context.clone();
    assert!(
        context("turn-opening.hot-1").contains("hot customer") && context("turn-opening.hot-1").contains("a number from 4 to 7")
    );
    assert!(context("model-why").contains("answers: “And why has it been") || context("model-why").contains("answers: “"));
    assert!(context("reply-opening-own").contains("a good one") && context("reply-opening-own").contains("channel: chat"));
    assert!(context("point-reason.p1").contains("phrase pattern") && context("look").contains("fixed list"));
    assert!(rows.iter().filter(|row| !row.id.starts_with("point-")).all(|row| row.context.len() > 5), "some text has no context");
}

#[test]
fn the_command_takes_a_round_and_writes_only_when_all_is_well() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().to_str().unwrap();
    for (file, format) in [("a.csv", "csv"), ("a.xlf", "xliff")] {
        let file = dir.path().join(file);
        let file = file.to_str().unwrap();
        let done = sabr(&["translate", "export", "late-parcel", "--to", "fa", "--format", format, "--out", file, "--bom"], "");
        assert!(done.status.success(), "{}", err(&done));
        let back = sabr(&["translate", "import", file, "--dir", folder], "");
        assert!(back.status.success() && !dir.path().join("locales").exists(), "{}", err(&back));
        let text = std::fs::read_to_string(file).unwrap();
        let title = "بسته‌ای که نرسید";
        assert!(text.contains(title));
        std::fs::write(file, text.replacen(title, "{ $x", 1)).unwrap();
        let back = sabr(&["translate", "import", file, "--dir", folder], "");
        assert_eq!(back.status.code(), Some(1));
        assert!(err(&back).contains("Nothing was written") && !dir.path().join("locales").exists(), "{}", err(&back));
        std::fs::write(file, text.replacen(title, "بستهٔ تازه", 1)).unwrap();
        let dry = sabr(&["translate", "import", file, "--dir", folder, "--dry-run"], "");
        assert!(dry.status.success() && out(&dry).contains("title") && !dir.path().join("locales").exists(), "{}", err(&dry));
        let back = sabr(&["translate", "import", file, "--dir", folder], "");
        assert!(back.status.success(), "{}", err(&back));
        let written = std::fs::read_to_string(dir.path().join(PATH)).unwrap();
        assert_eq!(written, Sources::embedded().0[PATH].replacen(title, "بستهٔ تازه", 1));
        let left: Vec<_> = std::fs::read_dir(dir.path().join("locales/fa/scenarios")).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing is left lying about");
        std::fs::remove_dir_all(dir.path().join("locales")).unwrap();
    }
    let app = sabr(&["translate", "export", "app", "--to", "th"], "");
    assert!(out(&app).contains("locales/th/coaching.ftl") && out(&app).contains("locales/th/app.ftl"));
    let status = sabr(&["translate", "status", "--json"], "");
    assert_eq!(out(&status).lines().count(), (LIBRARY.scenarios.len() + 1) * 3, "{}", err(&status));
    let late: serde_json::Value = out(&status)
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap())
        .find(|l| l["id"] == "late-parcel")
        .unwrap();
    assert!(late["done"].as_u64().unwrap() > 100 && late["same_as_source"] == 0 && late["untranslated"] == 0, "{late}");
    for (args, told) in [
        (&["translate", "export", "late-parcl", "--to", "fa"][..], "late-parcel"),
        (&["translate", "export", "late-parcel", "--to", "../x"], "no language"),
        (&["translate", "export", "late-parcel", "--to", "en"], "same language"),
        (&["translate", "import", "no-such-file.csv"], "cannot read"),
    ] {
        let output = sabr(args, "");
        assert!(output.status.code() == Some(2) && err(&output).contains(told), "{args:?}: {}", err(&output));
    }
    let file = dir.path().join("b.csv");
    std::fs::write(&file, "file,id,target\nlocales/fa/app.ftl,\"open").unwrap();
    let output = sabr(&["translate", "import", file.to_str().unwrap()], "");
    assert!(
        output.status.code() == Some(2) && err(&output).contains("b.csv:2:20: this quote is never closed"),
        "{}",
        err(&output)
    );
}

#[test]
fn a_row_of_blanks_is_no_row() {
    let mut text = String::new();
    csv::write_row(&mut text, &["a", "b"]);
    csv::write_row(&mut text, &["\t", ""]);
    assert!(text.contains("'\t"), "what begins like a formula is guarded, and a blank all the same: {text:?}");
    assert_eq!(csv::read(&text).unwrap().len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    /// Any table comes back as it was, and none of its cells runs in a spreadsheet.
    #[test]
    fn tables_come_back(rows in proptest::collection::vec(proptest::collection::vec("[\\PC'=+@\\-\",;\n\t]{0,12}", 3), 1..6)) {
        let mut text = String::new();
        csv::write_row(&mut text, &["a", "b", "c"]);
        for row in &rows {
            csv::write_row(&mut text, &row.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let back: Vec<Vec<String>> = csv::read(&text).unwrap().into_iter().map(|row| row.into_iter().map(|cell| cell.text).collect()).collect();
        let mut wanted = rows;
        wanted.retain(|row| row.iter().any(|cell| !cell.trim().is_empty()));
        prop_assert_eq!(&back[1..], wanted.as_slice());
    }

    /// No bytes make the readers panic, and no cell makes the writer break a file: it is taken in exactly, or refused.
    #[test]
    fn anything_may_come_back(cell in "[\\PC{}\\[\\].*\"$ \n=#-]{0,40}", junk in "\\PC*") {
        let _ = read_table(&junk);
        let _ = read_xliff(&junk);
        let _ = read_xliff(&format!("<xliff version='1.2'><file original='x'><trans-unit id='a'><target>{junk}"));
        let sources = few(&["late-parcel"]);
        let row = Returned { number: 2, file: PATH.into(), id: "goal".into(), target: cell.clone(), ..Returned::default() };
        let taken = take_in(&sources, &[row]);
        for (path, text) in &taken.files {
            let (ftl, found) = Ftl::parse(Source { path, text });
            prop_assert_eq!(found, []);
            prop_assert!(ftl.messages.contains_key("goal"));
            prop_assert_eq!(ftl.messages["goal"].attributes.len(), 0);
        }
        prop_assert!(!taken.files.is_empty() || !taken.problems.is_empty() || taken.changed.is_empty());
    }
}

/// As Translate Toolkit writes it: attributes in its order, empty elements short, notes and suggestions of its own.
#[test]
fn a_file_that_a_translators_tool_saved_is_taken_in() {
    let sources = few(&["late-parcel"]);
    let job = job("late-parcel", "th");
    let rows = rows(&sources, &job, &BTreeMap::new());
    let written = xliff(&rows, &job).unwrap();
    // What is done is approved, so that tools do not ask to look at it again.
    let done = rows.iter().filter(|row| row.state == State::Done).count();
    assert_eq!((written.matches(" approved=\"yes\"").count(), done > 0), (done, true));
    let title = rows.iter().find(|row| row.id == "title").unwrap();
    let unit = format!("<target state=\"translated\">{}</target>", title.target);
    assert!(written.contains(&unit), "{unit}");
    let saved = written
        .replacen("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">", 1)
        .replace("&apos;", "'")
        .replace("<target state=\"new\"></target>", "<target state=\"new\"/>")
        .replacen(&unit, "<target state=\"translated\">ใหม่ &amp;\nสอง</target>", 1)
        .replace("</trans-unit>", "<note from=\"translator\">?</note><alt-trans xml:space=\"preserve\" origin=\"tm\"><target>x</target></alt-trans></trans-unit>");
    let taken = take_in(&sources, &read_xliff(&saved).unwrap());
    assert!(taken.problems.is_empty(), "{:?}", taken.problems);
    let changed: Vec<&str> = taken.changed.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(changed, ["locales/th/scenarios/late-parcel.ftl: title"]);
    assert!(taken.files[0].1.contains("title = ใหม่ &\n    สอง\n"), "{}", taken.files[0].1);
}

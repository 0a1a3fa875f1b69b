//! `sabr check --unmatched`, from typed replies in a data folder to the ranked list.

use crate::cli::{err, out, sabr_in};
use serde_json::Value;
use std::path::Path;

fn play(data: &Path, scenario: &str, locale: &str, moves: &str) {
    let played = sabr_in(data, &["play", scenario, "--locale", locale, "--seed", "7", "--moves", "-"], moves);
    assert!(played.status.success(), "{}", err(&played));
}

fn unmatched(data: &Path, more: &[&str]) -> Vec<Value> {
    let output = sabr_in(data, &[&["check", "--unmatched", "--json"], more].concat(), "");
    assert!(output.status.success(), "{}", err(&output));
    out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn typed_replies_that_no_wording_knows_are_ranked() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let none = sabr_in(data, &["check", "--unmatched"], "");
    assert!(none.status.success() && out(&none).is_empty() && err(&none).contains("0 typed"), "{}", err(&none));
    assert!(!data.join("attempts.db").exists(), "looking leaves nothing behind");

    play(data, "late-parcel", "en", "{\"say\":\"The weather is lovely.\"}\n{\"say\":\"What a nice day.\"}\n");
    play(data, "late-parcel", "en", "{\"say\":\"the WEATHER is lovely\"}\n{\"say\":\"I'll find out where it is.\"}\n");
    // Matched, chosen, and made by an act: none of them is listed.
    play(data, "late-parcel", "en", "{\"choose\":\"brush\"}\n{\"verify\":\"order-number\"}\n{\"say\":\"Please.\"}\n");
    // Nearly the wording, and wrong.
    let so_far = "{\"choose\":\"own\"}\n{\"choose\":\"scan\"}\n{\"choose\":\"honest\"}\n";
    play(data, "late-parcel", "en", &format!("{so_far}{{\"say\":\"You get it in two fine days.\"}}\n"));
    play(data, "late-parcel", "en", &format!("{so_far}{{\"say\":\"You get it within 9 working days.\"}}\n"));
    play(data, "refund-demand", "th", "{\"say\":\"วันนี้อากาศดี\"}\n");
    play(data, "refund-demand", "fa", "{\"say\":\"امروز هوا خوب است.\"}\n");

    let all = unmatched(data, &[]);
    let texts: Vec<(&str, u64)> = all.iter().map(|r| (r["text"].as_str().unwrap(), r["count"].as_u64().unwrap())).collect();
    assert_eq!(&texts[..2], [("the WEATHER is lovely", 2), ("What a nice day.", 1)], "{texts:?}");
    assert_eq!(all[0]["scenario"], "late-parcel");
    assert_eq!(all[0]["turn"], "opening");
    assert_eq!(all[0]["language"], "en");
    // Of groups as large, the latest comes first.
    let rest = [("امروز هوا خوب است.", 1), ("วันนี้อากาศดี", 1), ("You get it in two fine days.", 1)];
    assert_eq!(&texts[2..], rest, "{texts:?}");
    let near = &all[4]["near"][0];
    assert_eq!((near["point"].as_str(), near["heard"].as_array().map(Vec::len)), (Some("new-date"), Some(3)), "{near}");
    assert!(!near["missing"].as_array().unwrap().is_empty(), "{near}");

    let told = out(&sabr_in(data, &["check", "--unmatched"], ""));
    assert!(told.starts_with("late-parcel, turn opening, en\n   2×  the WEATHER is lovely\n   1×  What a nice day.\n"), "{told}");
    assert!(told.contains("near new-date: "), "{told}");
    assert_eq!(sabr_in(data, &["check", "--unmatched", "somewhere"], "").status.code(), Some(2));
}

/// The list is made with today's wordings: what the author has mended is gone.
#[test]
fn what_was_mended_is_gone() {
    let (folder, content) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    play(folder.path(), "late-parcel", "en", "{\"say\":\"The weather is lovely.\"}\n");
    assert_eq!(unmatched(folder.path(), &[]).len(), 1);
    let path = "locales/en/scenarios/late-parcel.ftl";
    let text = std::fs::read_to_string(crate::support::root().join(path)).unwrap();
    let file = content.path().join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    let (before, after) = text.split_once("point-own-search =").unwrap();
    let (first, rest) = after.split_once("    .p1 =").unwrap();
    std::fs::write(&file, format!("{before}point-own-search ={first}    .p99 = weather is lovely\n    .p1 ={rest}")).unwrap();
    let mended = unmatched(folder.path(), &["--content", content.path().to_str().unwrap()]);
    assert_eq!(mended, Vec::<Value>::new());
}

//! A policy of one's own has a name in each language, is called by it, and is told where it has none.

use crate::cli::{err, out, sabr_in};
use crate::support::{LANGUAGES, few, root};
use sabr::content::{Library, Sources};
use sabr::practice::policy_name;
use sabr::scenario::Diagnostic;
use std::fs;

const PARCEL: &str = "scenarios/shop/late-parcel.ron";
const POLICY: &str = "assets/policies/our-shop.ron";

/// What ships, and a policy of one's own; `played` by it is late-parcel.
fn own(played: bool, names: &[(&str, &str)]) -> Sources {
    let mut sources = few(&["late-parcel"]);
    let policy = sources.0["assets/policies/shop.ron"].replacen("id: \"shop\"", "id: \"our-shop\"", 1);
    sources.0.insert(POLICY.to_owned(), policy);
    if played {
        let scenario = sources.0.get_mut(PARCEL).unwrap();
        *scenario = scenario.replacen("policy: \"shop\"", "policy: \"our-shop\"", 1);
    }
    sources.0.extend(names.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    sources
}

fn told(found: &[Diagnostic]) -> Vec<(&str, &str)> {
    found.iter().map(|d| (d.code, d.file.as_str())).collect()
}

#[test]
fn a_policy_is_called_by_its_name_in_each_language() {
    let names = [
        ("locales/en/policies/our-shop.ftl", "policy-our-shop = Our shop\n    .about = Ours.\n"),
        ("locales/fa/policies/our-shop.ftl", "policy-our-shop = فروشگاه ما\n    .about = قاعده‌های خودمان.\n"),
        ("locales/ar/policies/our-shop.ftl", "policy-our-shop = متجرنا\n    .about = قواعدنا.\n"),
        ("locales/th/policies/our-shop.ftl", "policy-our-shop = ร้านของเรา\n    .about = กฎของเรา\n"),
    ];
    let library = Library::new(own(true, &names));
    assert!(library.diagnostics.is_empty(), "{:#?}", library.diagnostics);
    let called = LANGUAGES.map(|tag| policy_name("our-shop", &library.catalogues[tag]));
    assert_eq!(called, ["Our shop", "فروشگاه ما", "متجرنا", "ร้านของเรา"]);
}

#[test]
fn a_policy_without_a_name_is_told_where_it_is_wanted() {
    let library = Library::new(own(true, &[]));
    assert_eq!(told(&library.diagnostics), [("F022", POLICY); 4]);
    assert!(library.is_sound() && library.scenarios.contains_key("late-parcel"), "it is played all the same");
    assert_eq!(policy_name("our-shop", &library.catalogues["en"]), "our-shop");
    let hint = &library.diagnostics[0].hint;
    assert!(hint.contains("locales/ar/policies/our-shop.ftl") && hint.contains("`policy-our-shop = …`"), "{hint}");
    assert_eq!(library.diagnostics[0].excerpt[library.diagnostics[0].span.clone()], *"\"our-shop\"");
    // Nobody plays by it yet: one language is enough.
    assert_eq!(told(&Library::new(own(false, &[])).diagnostics), [("F022", POLICY)]);
    let named = [("locales/fa/policies/our-shop.ftl", "policy-our-shop = فروشگاه ما\n")];
    assert_eq!(told(&Library::new(own(false, &named)).diagnostics), []);
    assert_eq!(told(&Library::new(own(true, &named)).diagnostics), [("F022", POLICY); 3]);
}

#[test]
fn a_file_of_names_is_checked() {
    let check = |file: &str, text: &str| -> Vec<String> {
        let path = format!("locales/en/policies/{file}.ftl");
        let found = Library::new(own(false, &[(&path, text)])).diagnostics;
        found.iter().filter(|d| d.file == path).map(|d| d.code.to_owned()).collect()
    };
    assert_eq!(check("our-shop", "policy-our-shop = Our shop\n"), [""; 0]);
    assert_eq!(check("our-shop", "policy-our-shap = Our shop\n"), ["F005", "F006"]);
    assert_eq!(check("our-shop", "policy-our-shop = Our { $shop }\n"), ["F007"]);
    assert_eq!(check("our-shop", "policy-our-shop\n"), ["F001", "F005"]);
    assert_eq!(check("our-shap", "policy-our-shap = Our shop\n"), ["F003"]);
}

/// What is read anew after an edit is told as if all had been.
#[test]
fn an_edited_scenario_wants_other_names() {
    let before = Library::new(own(false, &[]));
    let after = own(true, &[]);
    let renewed = before.renewed(after.clone(), Vec::new());
    assert_eq!(told(&renewed.mistakes), told(&Library::new(after).diagnostics));
}

#[test]
fn reports_keep_the_name() {
    let (data, content) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for (path, text) in own(true, &[("locales/en/policies/our-shop.ftl", "policy-our-shop = Our little shop\n")]).0 {
        let is_own = path.contains("our-shop") || path == PARCEL;
        if is_own {
            fs::create_dir_all(content.path().join(&path).parent().unwrap()).unwrap();
            fs::write(content.path().join(path), text).unwrap();
        }
    }
    let dir = content.path().to_str().unwrap();
    let moves = root().join("tests/golden/late-parcel/en/exemplary.jsonl");
    let play = ["play", "late-parcel", "--locale", "en", "--seed", "7", "--content", dir, "--moves", moves.to_str().unwrap()];
    let played = sabr_in(data.path(), &[&play[..], &["--json"]].concat(), "");
    assert!(played.status.success(), "{}", err(&played));
    let list = out(&sabr_in(data.path(), &["history", "--json"], ""));
    let row: serde_json::Value = serde_json::from_str(list.trim()).unwrap();
    // The name is pinned with the attempt: the folder is not there any more.
    fs::remove_dir_all(content.path().join("locales")).unwrap();
    let page = out(&sabr_in(data.path(), &["report", row["id"].as_str().unwrap(), "--format", "html"], ""));
    assert!(page.contains("Our little shop"), "{page}");
}

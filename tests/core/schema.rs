//! The shape told to editors is the shape the loaders read: every shipped file fits it, and it names the fields they ask for, no others.

use crate::cli::{err, out, sabr};
use crate::support::root;
use sabr::authoring::schema::schemas;
use sabr::content::Sources;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// RON as JSON, as far as content files go.
struct Ron<'t> {
    text: &'t str,
    at: usize,
}

impl Ron<'_> {
    fn skip(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else {
                return;
            }
        }
    }

    fn eat(&mut self, c: char) -> bool {
        self.skip();
        let there = self.text[self.at..].starts_with(c);
        self.at += if there { c.len_utf8() } else { 0 };
        there
    }

    fn word(&mut self) -> String {
        self.skip();
        let word: String =
            self.text[self.at..].chars().take_while(|c| c.is_ascii_alphanumeric() || "_.-+".contains(*c)).collect();
        assert!(!word.is_empty(), "what is this: {}", self.text[self.at..].chars().take(40).collect::<String>());
        self.at += word.len();
        word
    }

    /// What stands in round brackets: fields, or values.
    fn inside(&mut self) -> Value {
        let (mut fields, mut values) = (Map::new(), Vec::new());
        while !self.eat(')') {
            let before = self.at;
            self.skip();
            let named = self.text[self.at..].starts_with(|c: char| c.is_ascii_lowercase()).then(|| self.word());
            match named {
                Some(name) if self.eat(':') => drop(fields.insert(name, self.value())),
                _ => {
                    self.at = before;
                    values.push(self.value());
                }
            }
            self.eat(',');
        }
        match values.len() {
            0 => Value::Object(fields),
            1 => values.remove(0),
            _ => Value::Array(values),
        }
    }

    fn value(&mut self) -> Value {
        if self.eat('(') {
            return self.inside();
        }
        if self.eat('[') {
            let mut list = Vec::new();
            while !self.eat(']') {
                list.push(self.value());
                self.eat(',');
            }
            return Value::Array(list);
        }
        if self.eat('{') {
            let mut map = Map::new();
            while !self.eat('}') {
                let key = self.value();
                assert!(self.eat(':'));
                map.insert(key.as_str().unwrap().to_owned(), self.value());
                self.eat(',');
            }
            return Value::Object(map);
        }
        if self.eat('"') {
            let mut text = String::new();
            while !self.text[self.at..].starts_with('"') {
                let c = self.text[self.at..].chars().next().unwrap();
                self.at += c.len_utf8();
                text.push(c);
                if c == '\\' {
                    self.at += 1;
                }
            }
            self.at += 1;
            return Value::String(text);
        }
        let word = self.word();
        if self.eat('(') {
            return json!({ word: self.inside() });
        }
        serde_json::from_str(&word).unwrap_or(Value::String(word))
    }
}

/// Words a schema here may use: what is not understood must not be passed over.
const KNOWN: [&str; 20] = [
    "$schema",
    "$comment",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "properties",
    "required",
    "additionalProperties",
    "propertyNames",
    "enum",
    "const",
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "anyOf",
];

fn fits(value: &Value, schema: &Value, whole: &Value, at: &str) -> Result<(), String> {
    let schema = schema.as_object().unwrap();
    for word in schema.keys() {
        assert!(KNOWN.contains(&word.as_str()) || ["pattern", "exclusiveMinimum"].contains(&word.as_str()), "{word}");
    }
    let wrong = |what: &str| Err(format!("{at}: {what}: {value}"));
    if let Some(reference) = schema.get("$ref") {
        let target = whole.pointer(reference.as_str().unwrap().trim_start_matches('#')).expect("what is referred to is there");
        fits(value, target, whole, at)?;
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array)
        && !choices.iter().any(|choice| fits(value, choice, whole, at).is_ok())
    {
        return wrong("none of the choices");
    }
    if schema.get("enum").is_some_and(|names| !names.as_array().unwrap().contains(value))
        || schema.get("const").is_some_and(|c| c != value)
    {
        return wrong("not one of the names");
    }
    let is = |kind: &str| match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        other => panic!("{other}"),
    };
    if schema.get("type").is_some_and(|kind| !is(kind.as_str().unwrap())) {
        return wrong("another type");
    }
    if let Some(number) = value.as_f64() {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        if bound("minimum").is_some_and(|least| number < least)
            || bound("maximum").is_some_and(|most| number > most)
            || bound("exclusiveMinimum").is_some_and(|least| number <= least)
        {
            return wrong("out of bounds");
        }
    }
    if schema.contains_key("pattern") && !sabr::scenario::is_valid_id(value.as_str().unwrap()) {
        return wrong("no id");
    }
    if let Some(list) = value.as_array() {
        let first = schema.get("prefixItems").and_then(Value::as_array);
        if first.is_some_and(|first| first.len() != list.len()) {
            return wrong("another length");
        }
        for (n, item) in list.iter().enumerate() {
            if let Some(of) = first.map(|first| &first[n]).or(schema.get("items")) {
                fits(item, of, whole, &format!("{at}/{n}"))?;
            }
        }
    }
    if let Some(object) = value.as_object() {
        let properties = schema.get("properties").and_then(Value::as_object);
        for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            if !object.contains_key(name.as_str().unwrap()) {
                return wrong(&format!("{name} is missing"));
            }
        }
        for (name, field) in object {
            let at = format!("{at}/{name}");
            if let Some(names) = schema.get("propertyNames") {
                fits(&json!(name), names, whole, &at)?;
            }
            match (properties.and_then(|p| p.get(name)), schema.get("additionalProperties")) {
                (Some(of), _) => fits(field, of, whole, &at)?,
                (None, Some(Value::Bool(false))) => return Err(format!("{at}: an unknown field")),
                (None, Some(of)) => fits(field, of, whole, &at)?,
                (None, None) => {}
            }
        }
    }
    Ok(())
}

fn schema_of(path: &str) -> Value {
    let folder = |files: &str| files.split('*').next().unwrap_or_default().to_owned();
    schemas().into_iter().find(|(_, files, _)| path.starts_with(&folder(files))).unwrap().2
}

fn check(path: &str, text: &str) -> Result<(), String> {
    let schema = schema_of(path);
    let mut ron = Ron { text, at: 0 };
    let value = ron.value();
    ron.skip();
    assert_eq!(ron.at, text.len(), "{path}");
    fits(&value, &schema, &schema, path)
}

#[test]
fn every_shipped_file_fits() {
    let sources = Sources::embedded();
    let files: Vec<_> = sources.0.iter().filter(|(path, _)| path.ends_with(".ron")).collect();
    assert!(files.len() > 30);
    let wrong: Vec<String> = files.iter().filter_map(|(path, text)| check(path, text).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_the_loaders_refuse_does_not_fit() {
    let sources = Sources::embedded();
    for (path, from, to) in [
        ("scenarios/shop/late-parcel.ron", "channel: Chat", "channel: Chatt"),
        ("scenarios/shop/late-parcel.ron", "difficulty: 2", "difficulty: 7"),
        ("scenarios/shop/late-parcel.ron", "closing: true", "closeing: true"),
        ("scenarios/shop/late-parcel.ron", "    leaves: \"walked-out\",\n", ""),
        ("scenarios/shop/late-parcel.ron", "AtLeast(Anger, 40)", "AtLeast(Angry, 40)"),
        ("scenarios/shop/late-parcel.ron", "calls_for: [AcknowledgesFeeling, Ownership]", "calls_for: [StatesPoint]"),
        ("scenarios/shop/late-parcel.ron", "by: Ticket", "by: Tickets"),
        ("assets/policies/shop.ron", "pass_mark: 70", "pass_mark: 700"),
        ("assets/policies/shop.ron", "CanDo: 1.5", "CanDoo: 1.5"),
        ("assets/temperaments/angry.ron", "does: Thanks", "does: Thankful"),
        ("assets/temperaments/angry.ron", "AtLeast(Anger, 82)", "AtLeast(Anger)"),
        ("assets/lexicons/fa.ron", "kind: Empathy", "kind: Empathie"),
    ] {
        let text = &sources.0[path];
        assert!(text.contains(from), "{from}");
        assert!(check(path, &text.replacen(from, to, 1)).is_err(), "{path}: {to}");
    }
}

/// The names the loaders ask for, read from their source, are the fields of the schema.
#[test]
fn the_schema_names_what_the_loaders_ask_for() {
    let calls = [
        ".spanned",
        ".get",
        ".opt_spanned",
        ".or_default",
        ".list",
        ".nodes",
        ".child",
        ".opt_child",
        "within(&mut root, all, \"P006\"",
        "within_or(&mut root, all",
        "read_name(&mut root",
        "opt_spanned(name)",
    ];
    let asked = |files: &[&str]| -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for file in files {
            let text = std::fs::read_to_string(root().join("src").join(file)).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            for call in calls {
                for (at, _) in code.match_indices(call) {
                    let rest = &code[at + call.len()..];
                    // The name is the first text of the call, after the type if one is given.
                    let Some(open) = rest.find('"').filter(|open| *open < 60 && !rest[..*open].contains([';', '{', ')'])) else {
                        continue;
                    };
                    let name = rest[open + 1..].split('"').next().unwrap();
                    // Codes of diagnostics begin with a capital.
                    if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
                        names.insert(name.to_owned());
                    }
                }
            }
        }
        names
    };
    fn told(schema: &Value, names: &mut BTreeSet<String>) {
        match schema {
            Value::Object(map) => {
                let properties = map.get("properties").and_then(Value::as_object);
                names.extend(properties.into_iter().flat_map(Map::keys).cloned());
                map.values().for_each(|inner| told(inner, names));
            }
            Value::Array(list) => list.iter().for_each(|inner| told(inner, names)),
            _ => {}
        }
    }
    for (name, files) in [
        ("scenario", &["scenario/load.rs", "scenario/load_desk.rs", "scenario/load_facts.rs"][..]),
        ("policy", &["scenario/policy.rs"]),
        ("temperament", &["customer/temperament.rs"]),
        ("lexicon", &["language/lexicon.rs"]),
    ] {
        let (_, _, schema) = schemas().into_iter().find(|(file, ..)| file.starts_with(name)).unwrap();
        let mut fields = BTreeSet::new();
        told(&schema, &mut fields);
        let asked = asked(files);
        assert!(asked.len() > 5, "{name}: {asked:?}");
        let forgotten: Vec<_> = asked.difference(&fields).collect();
        assert!(forgotten.is_empty(), "{name}: the schema lacks {forgotten:?}");
        // What is told beyond is read by the types themselves: moods, marks, escalations, conditions.
        let by_types =
            ["format", "patience", "anger", "confusion", "trust", "to", "facts", "by", "offer", "when", "does", "code", "words"];
        let invented: Vec<_> = fields
            .difference(&asked)
            .filter(|f| !by_types.contains(&f.as_str()) && !f.starts_with(|c: char| c.is_ascii_uppercase()))
            .collect();
        assert!(invented.is_empty(), "{name}: no loader asks for {invented:?}");
    }
}

#[test]
fn the_command_writes_the_schemas() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("schemas");
    let output = sabr(&["schema", "--out", folder.to_str().unwrap()], "");
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(out(&output).lines().count(), 4);
    for (name, _, schema) in schemas() {
        let written: Value = serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap();
        assert_eq!(written, schema);
        assert_eq!(written["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
    let output = sabr(&["schema"], "");
    let all: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(all.as_object().unwrap().len(), 4);
}

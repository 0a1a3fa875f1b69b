//! The shape of the RON files for editors, as JSON Schema (draft 2020-12).
//!
//! The closed lists come from the types themselves; that fields and loaders agree is held by tests. RON reads as JSON so: `(a: 1)` is an
//! object, `Name` a string, `Name(x)` an object with the one property `Name`, whose value is x or, of several, their list. Must never be
//! what decides whether a file is right: that is for the loaders.

use crate::customer::Behaviour;
use crate::language::MarkerKind;
use crate::scenario::{Axis, Channel, ContentNote, Criterion, Critical, Forbidden, HandoverWay, Outcome, Priority, Slip};
use serde::de::value::Error as Nothing;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::{Map, Value, json};
use std::cell::Cell;

/// The schemas: name of the file each is written to, which files it describes, and the schema.
pub fn schemas() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("scenario.schema.json", "scenarios/**/*.ron", scenario()),
        ("policy.schema.json", "assets/policies/*.ron", policy()),
        ("temperament.schema.json", "assets/temperaments/*.ron", temperament()),
        ("lexicon.schema.json", "assets/lexicons/*.ron", lexicon()),
    ]
}

/// A field: its name, whether it has to be there, what it holds, and what it is.
type Field = (&'static str, bool, Value, &'static str);

fn object(fields: Vec<Field>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, must, mut schema, doc) in fields {
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("description".to_owned(), json!(doc));
        }
        properties.insert(name.to_owned(), schema);
        if must {
            required.push(name);
        }
    }
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

/// A whole file: an object with its format, a title, and definitions.
fn file(title: &str, definitions: Value, mut fields: Vec<Field>) -> Value {
    fields.insert(0, ("format", true, json!({"const": 1}), "The version of the file's shape."));
    let mut schema = object(fields);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("title".to_owned(), json!(title));
        schema.insert(
            "$comment".to_owned(),
            json!("RON as JSON: (a: 1) is an object, Name a string, Name(x) an object with the one property Name"),
        );
        schema.insert("$defs".to_owned(), definitions);
    }
    schema
}

/// The names of a closed list, as its reader knows them.
fn names<'de, T: Deserialize<'de>>() -> Value {
    let found = Cell::new([].as_slice());
    // Reading stops as soon as the names are known.
    let _ = T::deserialize(Names(&found));
    json!({"enum": found.get()})
}

/// Asks a type for its names and gives it nothing to read.
struct Names<'f>(&'f Cell<&'static [&'static str]>);

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = Nothing;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Nothing> {
        Err(Nothing::custom("no names"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Nothing> {
        self.0.set(variants);
        Err(Nothing::custom("names"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}

fn list(of: Value) -> Value {
    json!({"type": "array", "items": of})
}

fn defined(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn id() -> Value {
    json!({"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn flag() -> Value {
    json!({"type": "boolean"})
}

fn number(least: i64, most: i64) -> Value {
    json!({"type": "integer", "minimum": least, "maximum": most})
}

fn seconds() -> Value {
    json!({"type": "integer", "minimum": 0})
}

/// `Name(…)`.
fn variant(name: &str, inner: Value) -> Value {
    json!({"type": "object", "properties": {name: inner}, "required": [name], "additionalProperties": false})
}

fn pair(first: Value, second: Value) -> Value {
    json!({"type": "array", "prefixItems": [first, second], "minItems": 2, "maxItems": 2})
}

fn any_of(choices: Vec<Value>) -> Value {
    json!({"anyOf": choices})
}

/// A map with a closed list of names.
fn map<'de, T: Deserialize<'de>>(value: Value) -> Value {
    json!({"type": "object", "propertyNames": names::<T>(), "additionalProperties": value})
}

fn mark(axis: &str) -> Value {
    pair(defined(axis), number(0, 100))
}

fn scenario() -> Value {
    let when = any_of(vec![
        json!({"enum": ["Always", "Verified", "Escalated", "Warned", "EscalatedEver", "Private", "Held"]}),
        any_of(["Made", "MadeEver", "Offered", "Allowed", "EscalatedTo", "LookedUp"].map(|name| variant(name, id())).to_vec()),
        any_of(["AtLeast", "Below"].map(|name| variant(name, mark("axis"))).to_vec()),
        any_of(["All", "Any"].map(|name| variant(name, list(defined("when")))).to_vec()),
        variant("Not", defined("when")),
    ]);
    let act =
        any_of(vec![json!({"enum": ["Warn"]}), any_of(["Verify", "Offer", "Escalate"].map(|name| variant(name, id())).to_vec())]);
    let under = any_of(vec![json!({"enum": ["Always"]}), variant("Allows", id()), variant("Forbids", id())]);
    let way = names::<HandoverWay>();
    let due = |mut further: Vec<Field>| {
        further.extend([
            ("to", true, id(), "The right team."),
            ("facts", true, list(id()), "What that team needs: names of `handover`."),
            ("by", false, way.clone(), "The right way."),
        ]);
        object(further)
    };
    let offer: Vec<Field> = vec![("offer", true, id(), "The offer in question.")];
    let escalation =
        any_of(vec![json!({"enum": ["Needless"]}), variant("Due", due(Vec::new())), variant("AboveLimit", due(offer))]);
    let fact = any_of(vec![
        json!({"enum": ["Written"]}),
        variant("Code", number(1, 9)),
        variant("Between", pair(json!({"type": "integer", "minimum": 0}), json!({"type": "integer", "minimum": 0}))),
    ]);
    let mood = Axis::ALL.iter().map(|axis| (axis.id(), true, number(0, 100), "At the start, 0 to 100.")).collect();
    let manner: Vec<String> = Criterion::ALL.iter().filter(|c| c.is_manner()).map(|c| format!("{c:?}")).collect();
    let definitions = json!({
        "axis": names::<Axis>(),
        "criterion": names::<Criterion>(),
        "manner": {"enum": manner},
        "when": when,
        "point": object(vec![
            ("id", true, id(), "Its id; the texts are `point-<id>`."),
            ("act", false, act, "The act that makes it too."),
            ("account_data", false, flag(), "It tells account data: wants the identity check first."),
            ("forbidden", false, names::<Forbidden>(), "It must not be made, and why."),
            ("private", false, flag(), "It invites the customer of a public post to a private message."),
            ("under", false, under, "Under which policies it belongs to the scenario."),
        ]),
        "reply": object(vec![
            ("id", true, id(), "Its id; the text is `reply-<turn>-<id>`."),
            ("points", false, list(id()), "Points it makes."),
            ("marks", false, list(defined("criterion")), "Criteria the author says it meets."),
        ]),
        "branch": object(vec![
            ("when", false, defined("when"), "When it is taken; left out: always."),
            ("to", true, id(), "A turn or an ending."),
        ]),
        "turn": object(vec![
            ("id", true, id(), "Its id; the texts are `turn-<id>` and `model-<id>`."),
            ("required", false, list(id()), "Points a good reply makes here."),
            ("calls_for", false, list(defined("manner")), "Criteria of manner this moment calls for."),
            ("provokes", false, flag(), "The customer is rude or unfair here, whatever the mood."),
            ("closing", false, flag(), "The contact may be ended here without further ado."),
            ("escalation", false, escalation, "Whether escalation is due, or demanded without need."),
            ("look_up", false, id(), "The article a good agent looks up before answering."),
            ("hold", false, flag(), "Looking or asking takes minutes here: a good agent holds."),
            ("replies", false, list(defined("reply")), "Replies to choose from."),
            ("next", false, list(defined("branch")), "Branches; the first that holds is taken, the last one always holds."),
        ]),
    });
    let ticket = object(vec![
        ("categories", false, list(id()), "Categories to choose from."),
        ("category", true, id(), "The right one."),
        ("priority", true, names::<Priority>(), "The right priority."),
        ("next_steps", false, list(id()), "Next steps to choose from."),
        ("next_step", true, id(), "The right one."),
        ("facts", false, list(id()), "What the note must say; the texts `ticket-<id>` hold the wordings."),
    ]);
    let article = object(vec![
        ("id", true, id(), "Its id; the texts are `article-<id>`."),
        ("record", false, flag(), "It is the customer's own record, and not general knowledge."),
    ]);
    let fields = vec![
        ("id", true, id(), "Its id: the file's name."),
        ("domain", true, text(), "Field of business: the folder's name."),
        ("channel", true, names::<Channel>(), "Where it takes place."),
        ("difficulty", true, number(1, 5), "1 (gentle) to 5 (hard)."),
        ("minutes", true, json!({"type": "integer", "minimum": 1}), "Minutes it takes about."),
        ("skills", false, list(defined("criterion")), "What it practises."),
        ("languages", false, list(text()), "Languages it is written in."),
        ("policy", true, text(), "The policy that holds unless another is chosen: a file of assets/policies."),
        ("temperament", true, text(), "The customer's temperament: a file of assets/temperaments."),
        ("mood", true, object(mood), "The customer's mood at the start."),
        (
            "facts",
            false,
            list(object(vec![
                ("name", true, text(), "The variable's name in the texts, without $."),
                ("value", true, fact, "How it is drawn."),
            ])),
            "Values drawn anew for every attempt.",
        ),
        ("checks", false, list(id()), "Identity checks the agent may ask for."),
        (
            "offers",
            false,
            list(object(vec![
                ("id", true, id(), "Its id."),
                ("percent", true, json!({"type": "integer", "minimum": 0}), "What it is worth, in percent of what was paid."),
            ])),
            "Offers the agent may make.",
        ),
        ("teams", false, list(id()), "Teams the agent may escalate to."),
        (
            "tiers",
            false,
            json!({"type": "object", "additionalProperties": number(2, 4)}),
            "The tier of teams that have one; the trainee is tier 1.",
        ),
        ("handover", false, list(id()), "Facts the agent may hand over."),
        ("articles", false, list(article), "What can be looked up."),
        ("ticket", false, ticket, "The ticket to write after the contact."),
        ("content_notes", false, list(names::<ContentNote>()), "What people may want to know before they begin."),
        ("typos", false, flag(), "Whether points are made in spite of typing errors; they are unless it says false."),
        ("points", false, list(defined("point")), "What a good reply states, asks or does, and what nobody may say."),
        ("start", true, id(), "The first turn."),
        ("leaves", true, id(), "The ending when the customer's patience is gone."),
        ("hang_up", true, id(), "The ending when the agent disconnects."),
        ("turns", false, list(defined("turn")), "What the customer says, and what can follow."),
        (
            "endings",
            false,
            list(object(vec![
                ("id", true, id(), "Its id; the texts are `ending-<id>`."),
                ("outcome", true, names::<Outcome>(), "What it means."),
            ])),
            "Ways the contact can end.",
        ),
    ];
    file("Sabr scenario", definitions, fields)
}

fn policy() -> Value {
    let weight = || json!({"type": "number", "minimum": 0, "maximum": 100});
    let fields = vec![
        ("id", true, text(), "Its id: the file's name."),
        ("max_offer_percent", true, number(0, 1000), "The most an agent may offer, in percent of what was paid."),
        ("checks_before_account_data", true, number(0, 5), "Identity checks before account data is told."),
        ("warnings_before_disconnecting", true, number(0, 5), "Warnings before a contact is ended."),
        ("longest_hold_secs", false, number(10, 1800), "The longest hold, in seconds."),
        ("first_reply_secs", false, map::<Channel>(seconds()), "Seconds to the first reply, by channel."),
        ("reply_secs", false, map::<Channel>(seconds()), "Seconds to each further reply, by channel."),
        ("sms_parts", false, number(1, 6), "Parts a short message may have."),
        ("pass_mark", true, number(0, 100), "The score from which an attempt is passed."),
        ("weights", true, map::<Criterion>(weight()), "What each criterion weighs; left out: 1."),
        ("slips", true, map::<Slip>(weight()), "Points of 100 each slip costs in its dimension; left out: 5."),
        ("failing", false, list(names::<Critical>()), "Critical errors that fail an attempt."),
    ];
    file("Sabr policy", json!({}), fields)
}

fn temperament() -> Value {
    let shift = || defined("shift");
    let axes = Axis::ALL.iter().map(|axis| (axis.id(), false, json!({"type": "integer"}), "How much it moves.")).collect();
    let mark_of =
        any_of(vec![variant("AtLeast", mark("axis")), variant("Below", mark("axis")), variant("All", list(defined("mark")))]);
    let definitions = json!({"axis": names::<Axis>(), "shift": object(axes), "mark": mark_of});
    let threshold = object(vec![
        ("when", true, defined("mark"), "The mark on the mood."),
        ("does", true, names::<Behaviour>(), "What the customer then does, once."),
    ]);
    let fields = vec![
        ("id", true, text(), "Its id: the file's name."),
        ("credits", true, map::<Criterion>(shift()), "What each criterion that is met does to the mood."),
        ("slips", true, map::<Slip>(shift()), "What each slip does."),
        ("point_made", false, shift(), "What each point that is made does."),
        ("point_missed", false, shift(), "What each point that is missed does."),
        ("critical", false, shift(), "What a critical error does."),
        ("each_turn", false, shift(), "What every turn does."),
        ("recovery", false, shift(), "What a reply without a slip does."),
        ("long_reply", false, shift(), "What a reply that is too long does."),
        ("long_reply_words", false, seconds(), "Words from which a reply is too long."),
        ("offer_made", false, shift(), "What an offer does."),
        ("offer_again", false, shift(), "What each further offer does."),
        ("warned", false, shift(), "What a warning does."),
        ("escalated", false, shift(), "What being passed on does."),
        ("held", false, shift(), "What being put on hold does, asked and told why and how long."),
        ("held_badly", false, shift(), "What being put on hold otherwise does."),
        ("thresholds", false, list(threshold), "What this customer does when a mood passes a mark."),
        ("not_understood", false, shift(), "What a reply that makes no point does."),
        ("waiting", false, shift(), "What waiting does, each time."),
        ("waiting_grace_secs", true, seconds(), "Seconds a reply may take before waiting is felt."),
        ("waiting_every_secs", true, json!({"type": "integer", "minimum": 1}), "Seconds between two steps of waiting."),
        ("tense_at", true, json!({"type": "integer"}), "Heat (the greater of anger and confusion) from which lines are tense."),
        ("hot_at", true, json!({"type": "integer"}), "Heat from which lines are hot."),
    ];
    file("Sabr temperament", definitions, fields)
}

fn lexicon() -> Value {
    let marker = object(vec![
        ("kind", true, names::<MarkerKind>(), "What it is a sign of."),
        (
            "weight",
            true,
            json!({"type": "number", "exclusiveMinimum": 0, "maximum": 3}),
            "How strong a sign; about 0.2 to 1.5 is usual.",
        ),
        ("patterns", false, list(text()), "Phrase patterns."),
        ("unless", false, list(text()), "Phrase patterns within which it is none."),
        ("words", false, list(text()), "Single words, several in a line."),
        ("opens", false, flag(), "Only where a sentence opens."),
        ("asks", false, flag(), "Only in a question."),
        ("absent", false, flag(), "A sign by its absence."),
        ("clipped", false, seconds(), "A sign of a reply of at most so many words."),
    ]);
    let fields = vec![
        ("language", true, text(), "The language's tag: the file's name."),
        ("negations", false, list(text()), "Phrases that turn what follows round."),
        ("proclitics", false, list(text()), "What is written together with the next word."),
        ("not", false, list(text()), "Words that turn a listed word round, several in a line."),
        ("very", false, list(text()), "Words that make a listed word stronger, several in a line."),
        ("markers", false, list(marker), "Markers of manner."),
    ];
    file("Sabr lexicon", json!({}), fields)
}

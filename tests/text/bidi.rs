//! Unicode's own tests of the bidirectional algorithm, against the order this layer draws.
//!
//! `data/BidiCharacterTest.txt.gz` is the whole file of Unicode 15.0; `data/BidiTest-3.txt.gz` holds from BidiTest.txt all sequences of
//! at most three classes (© Unicode, Inc., `data/UNICODE-LICENSE.txt`). They are compared below the isolates this layer adds
//! around codes, with the paragraph's direction given. Two things are not compared: characters that rule X9 removes, and
//! spaces and isolation marks at the end of the line, which rule L1 would move to the paragraph's edge: they show no ink, and
//! wrapped lines hang them over or cut them out.

use std::io::Read as _;

use sabr::ui::text::LineOrder;

/// One expectation: characters, direction, levels (`None` if removed) and order from left to right.
struct Case {
    chars: Vec<char>,
    rtl: bool,
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

fn unpacked(bytes: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    text
}

fn numbers(field: &str) -> Vec<usize> {
    field.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

fn levels(field: &str) -> Vec<Option<u8>> {
    field.split_whitespace().map(|level| level.parse().ok()).collect()
}

/// Whether the line is drawn as expected: order and direction of all characters but those named above.
fn agrees(line: &mut LineOrder, case: &Case) -> bool {
    let text: String = case.chars.iter().collect();
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let inked = case.chars.iter().rposition(|c| !c.is_whitespace() && !matches!(c, '\u{2066}'..='\u{2069}') && !is_removed(*c));
    let counts = |index: &usize| case.levels[*index].is_some() && inked.is_some_and(|last| *index <= last);
    let mut drawn = Vec::new();
    for seen in line.of(&text, case.rtl) {
        let mut within: Vec<usize> = (0..starts.len()).filter(|i| seen.range.contains(&starts[*i])).collect();
        if seen.rtl {
            within.reverse();
        }
        drawn.extend(within.into_iter().filter(counts).map(|index| (index, seen.rtl)));
    }
    let odd = |index: usize| case.levels[index].is_some_and(|level| level % 2 == 1);
    let wanted: Vec<(usize, bool)> = case.order.iter().copied().filter(counts).map(|index| (index, odd(index))).collect();
    drawn == wanted
}

const fn is_removed(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{AD}') || c.is_ascii_control()
}

/// Runs the cases; those that differ, as code points.
fn differing(cases: impl Iterator<Item = Case>) -> (usize, Vec<String>) {
    let mut line = LineOrder::default();
    let (mut count, mut wrong) = (0, Vec::new());
    for case in cases {
        count += 1;
        if !agrees(&mut line, &case) {
            let points: Vec<String> = case.chars.iter().map(|c| format!("{:04X}", *c as u32)).collect();
            wrong.push(format!("{} {}", points.join(" "), u8::from(case.rtl)));
        }
    }
    (count, wrong)
}

fn character_case(line: &str) -> Case {
    let fields: Vec<&str> = line.split(';').collect();
    let chars = fields[0].split_whitespace().map(|point| char::from_u32(u32::from_str_radix(point, 16).unwrap()).unwrap());
    Case { chars: chars.collect(), rtl: fields[2] == "1", levels: levels(fields[3]), order: numbers(fields[4]) }
}

fn character_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// A character of each class, one that no other class needs.
fn of_class(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => '\u{5D0}',
        "AL" => '\u{628}',
        "EN" => '1',
        "AN" => '\u{661}',
        "ES" => '+',
        "ET" => '%',
        "CS" => ',',
        "NSM" => '\u{300}',
        "BN" => '\u{AD}',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202A}',
        "RLE" => '\u{202B}',
        "PDF" => '\u{202C}',
        "LRO" => '\u{202D}',
        "RLO" => '\u{202E}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        other => unreachable!("{other}"),
    }
}

#[test]
fn sequences_of_up_to_three_classes() {
    let text = unpacked(include_bytes!("data/BidiTest-3.txt.gz"));
    let (mut levels_now, mut order_now) = (Vec::new(), Vec::new());
    let mut cases = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(field) = line.strip_prefix("@Levels:") {
            levels_now = levels(field);
        } else if let Some(field) = line.strip_prefix("@Reorder:") {
            order_now = numbers(field);
        } else if let Some((classes, bits)) = line.split_once(';') {
            let chars: Vec<char> = classes.split_whitespace().map(of_class).collect();
            let bits: u8 = bits.trim().parse().unwrap();
            // A paragraph separator ends the line; what stands behind it is another paragraph here.
            if chars.contains(&'\u{2029}') {
                continue;
            }
            for (bit, rtl) in [(2, false), (4, true)] {
                if bits & bit != 0 {
                    cases.push(Case { chars: chars.clone(), rtl, levels: levels_now.clone(), order: order_now.clone() });
                }
            }
        }
    }
    let (count, wrong) = differing(cases.into_iter());
    assert!(count > 10_000, "{count}");
    assert!(wrong.is_empty(), "{} of {count}: {:#?}", wrong.len(), &wrong[..wrong.len().min(40)]);
}

#[test]
fn characters_written_out_and_every_hundredth_permutation() {
    let text = unpacked(include_bytes!("data/BidiCharacterTest.txt.gz"));
    let generated = text.find("# Permutations of sequences containing paired brackets").unwrap();
    let (written, permuted) = text.split_at(generated);
    let cases = character_lines(written).chain(character_lines(permuted).step_by(100)).map(character_case);
    let (count, wrong) = differing(cases);
    assert!(count > 1_000, "{count}");
    assert!(wrong.is_empty(), "{} of {count}: {:#?}", wrong.len(), &wrong[..wrong.len().min(40)]);
}

#[test]
#[ignore = "91 thousand cases take more than a minute without optimisation"]
fn all_characters() {
    let text = unpacked(include_bytes!("data/BidiCharacterTest.txt.gz"));
    let (count, wrong) = differing(character_lines(&text).map(character_case));
    assert!(count > 90_000, "{count}");
    assert!(wrong.is_empty(), "{} of {count}: {:#?}", wrong.len(), &wrong[..wrong.len().min(40)]);
}

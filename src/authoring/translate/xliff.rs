//! Rows as XLIFF 1.2, which translators' tools open.

use super::rows::{Job, Row, State, sum};
use super::{Returned, UnreadableFile};
use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

/// The rows as XLIFF; `None` when a text holds a character that XML has no way to write.
pub fn xliff(rows: &[Row], job: &Job) -> Option<String> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n",
    );
    let mut open: Option<&str> = None;
    for row in rows {
        if [&row.source, &row.target, &row.context].iter().any(|text| text.chars().any(is_unwritable)) {
            return None;
        }
        if open != Some(&row.file) {
            out.push_str(if open.is_some() { "    </body>\n  </file>\n" } else { "" });
            out.push_str(&format!(
                "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\">\n    <body>\n",
                attribute(&row.file),
                attribute(&job.from),
                attribute(&job.to)
            ));
            open = Some(&row.file);
        }
        let state = match row.state {
            State::Untranslated | State::Optional => "new",
            State::SameAsSource => "needs-translation",
            State::SourceChanged => "needs-review-translation",
            State::Done => "translated",
        };
        // Tools take what nobody approved for something to look at again.
        let approved = if row.state == State::Done { " approved=\"yes\"" } else { "" };
        let limit = row.limit.map_or_else(String::new, |most| format!(" maxwidth=\"{most}\" size-unit=\"char\""));
        out.push_str(&format!(
            "      <trans-unit id=\"{id}\" resname=\"{id}\" xml:space=\"preserve\"{approved}{limit}>\n        <source>{}</source>\n        <target state=\"{state}\">{}</target>\n        <note from=\"context\">{}</note>\n        <note from=\"source hash\">{}</note>\n      </trans-unit>\n",
            text(&row.source),
            text(&row.target),
            text(&row.context),
            row.hash,
            id = attribute(&row.id),
        ));
    }
    out.push_str(if open.is_some() { "    </body>\n  </file>\n</xliff>\n" } else { "</xliff>\n" });
    Some(out)
}

/// XML 1.0 cannot hold these, not even written by their numbers.
fn is_unwritable(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t' | '\r' | '\u{7f}'..='\u{9f}')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

fn text(text: &str) -> String {
    escape(text).replace('\r', "&#13;")
}

fn attribute(text: &str) -> String {
    escape(text).replace('\n', "&#10;").replace('\t', "&#9;")
}

/// Reads such a file back. Marks that a tool put into a text are left out, the words in them stay.
///
/// # Errors
/// When it is not XML, or not XLIFF 1.2.
pub fn read_xliff(text: &str) -> Result<Vec<Returned>, UnreadableFile> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = Reader::from_str(text);
    let mut found = Found::default();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or_default();
        let fail = |message: String| unreadable(text, at, message);
        match reader.read_event().map_err(|e| fail(format!("this is not XML: {e}")))? {
            Event::Eof => break,
            Event::Start(tag) => found.begin(&tag, line_of(text, at)).map_err(fail)?,
            Event::End(tag) => found.end(tag.local_name().as_ref()),
            Event::Empty(tag) => {
                found.begin(&tag, line_of(text, at)).map_err(fail)?;
                found.end(tag.local_name().as_ref());
            }
            Event::Text(words) => found.add(&words.decode().map_err(|e| fail(e.to_string()))?),
            Event::CData(words) => found.add(&words.decode().map_err(|e| fail(e.to_string()))?),
            Event::GeneralRef(reference) => {
                let written = reference.decode().map_err(|e| fail(e.to_string()))?;
                let named = |name: &str| quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned);
                let c = reference.resolve_char_ref().map_err(|e| fail(e.to_string()))?.map(String::from);
                found.add(&c.or_else(|| named(&written)).ok_or_else(|| fail(format!("nothing is called `&{written};`")))?);
            }
            _ => {}
        }
    }
    if !found.is_xliff {
        return Err(unreadable(text, 0, "this is not XLIFF: there is no <xliff> in it".to_owned()));
    }
    if found.is_open() {
        return Err(unreadable(text, text.len(), "the file ends within a text".to_owned()));
    }
    Ok(found.rows)
}

fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

fn unreadable(text: &str, at: usize, message: String) -> UnreadableFile {
    let before = text.get(..at).unwrap_or(text);
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    UnreadableFile { line: line_of(text, at), column, message }
}

#[derive(Default)]
struct Found {
    rows: Vec<Returned>,
    is_xliff: bool,
    file: String,
    from: String,
    unit: Option<Unit>,
    /// What is being read, and how many tags deep within it.
    part: Option<(Part, usize)>,
}

#[derive(Default)]
struct Unit {
    row: Returned,
    source: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Source,
    Target,
    Hash,
    Other,
}

impl Found {
    fn is_open(&self) -> bool {
        self.unit.is_some()
    }

    fn begin(&mut self, tag: &BytesStart<'_>, line: usize) -> Result<(), String> {
        let get = |name: &str| -> Result<Option<String>, String> {
            for attribute in tag.attributes() {
                let attribute = attribute.map_err(|e| format!("this is not XML: {e}"))?;
                if attribute.key.as_ref() == name.as_bytes() {
                    let raw = String::from_utf8_lossy(&attribute.value).into_owned();
                    return quick_xml::escape::unescape(&raw).map(|v| Some(v.into_owned())).map_err(|e| e.to_string());
                }
            }
            Ok(None)
        };
        if let Some((_, depth)) = &mut self.part {
            *depth += 1;
            return Ok(());
        }
        match tag.local_name().as_ref() {
            b"xliff" => {
                let version = get("version")?.unwrap_or_default();
                if !version.starts_with("1.") {
                    return Err(format!("this is XLIFF {version}; XLIFF 1.2 can be read, as `sabr translate export` writes it"));
                }
                self.is_xliff = true;
            }
            b"file" => {
                self.file = get("original")?.unwrap_or_default();
                self.from = get("source-language")?.unwrap_or_default();
            }
            b"trans-unit" => {
                let id = get("resname")?.or(get("id")?).unwrap_or_default();
                let row = Returned { number: line, file: self.file.clone(), from: self.from.clone(), id, ..Returned::default() };
                self.unit = Some(Unit { row, source: String::new() });
            }
            name if self.unit.is_some() => {
                let part = match name {
                    b"source" => Part::Source,
                    b"target" => Part::Target,
                    b"note" if get("from")?.as_deref() == Some("source hash") => Part::Hash,
                    _ => Part::Other,
                };
                self.part = Some((part, 0));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) {
        match &mut self.part {
            Some((_, 0)) => self.part = None,
            Some((_, depth)) => *depth -= 1,
            None if name == b"trans-unit" => {
                if let Some(Unit { mut row, source }) = self.unit.take() {
                    row.hash = row.hash.trim().to_owned();
                    if row.hash.is_empty() {
                        row.hash = sum(&source);
                    }
                    self.rows.push(row);
                }
            }
            None => {}
        }
    }

    fn add(&mut self, words: &str) {
        let (Some((part, _)), Some(unit)) = (self.part, &mut self.unit) else { return };
        match part {
            Part::Source => unit.source.push_str(words),
            Part::Target => unit.row.target.push_str(words),
            Part::Hash => unit.row.hash.push_str(words),
            Part::Other => {}
        }
    }
}

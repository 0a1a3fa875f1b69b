//! Where a line must not break although the dictionary says so.
//!
//! Pure functions on characters. Must only forbid breaks, never invent them.

use parley::LineBreakContext;

/// Forbids breaks Thai spelling rules out. The dictionary reads รอนะคะ ("please wait") as รอน + ะคะ, but no Thai
/// word begins with a following vowel or a mark, and none ends with a leading vowel.
pub(crate) fn forbid_broken_thai(at: LineBreakContext) -> Option<bool> {
    let cannot_begin = matches!(at.after, '\u{0E2F}'..='\u{0E3A}' | '\u{0E45}'..='\u{0E4E}');
    let cannot_end = matches!(at.before, '\u{0E40}'..='\u{0E44}');
    let inside_thai = is_thai_letter(at.before) && is_thai_letter(at.after);
    (inside_thai && (cannot_begin || cannot_end)).then_some(false)
}

const fn is_thai_letter(c: char) -> bool {
    matches!(c, '\u{0E01}'..='\u{0E4E}')
}

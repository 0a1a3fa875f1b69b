//! Cuts RON that was read as a whole before into the fields of a struct or the elements of a list, without looking into them. Must never
//! give anything else than RON's own reader: what is not plain is left to that one.

/// The names and values of a struct; `None` where RON's own reader must look.
pub(super) fn fields(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut cut = Cut { text, at: 0 };
    let mut fields = Vec::new();
    cut.open(b'(')?;
    loop {
        cut.space()?;
        if cut.take(b')') {
            break;
        }
        let name = cut.name()?;
        cut.space()?;
        cut.take(b':').then_some(())?;
        fields.push((name, cut.value()?));
        if !cut.take(b',') {
            cut.take(b')').then_some(())?;
            break;
        }
    }
    cut.end(fields).filter(|fields| !fields.is_empty())
}

/// The elements of a list; `None` where RON's own reader must look.
pub(super) fn elements(text: &str) -> Option<Vec<&str>> {
    let mut cut = Cut { text, at: 0 };
    let mut elements = Vec::new();
    cut.open(b'[')?;
    loop {
        let from = cut.at;
        cut.space()?;
        if cut.take(b']') {
            break;
        }
        cut.at = from;
        elements.push(cut.value()?);
        if !cut.take(b',') {
            cut.take(b']').then_some(())?;
            break;
        }
    }
    cut.end(elements)
}

struct Cut<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cut<'t> {
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.next() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn open(&mut self, bracket: u8) -> Option<()> {
        self.space()?;
        self.take(bracket).then_some(())
    }

    /// All there was, if nothing comes after it.
    fn end<T>(mut self, all: T) -> Option<T> {
        self.space()?;
        (self.at == self.text.len()).then_some(all)
    }

    /// Passes over spaces and comments of one line.
    fn space(&mut self) -> Option<()> {
        loop {
            match self.next() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/') => self.comment()?,
                _ => return Some(()),
            }
        }
    }

    fn comment(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..).filter(|rest| rest.starts_with("//"))?;
        self.at += rest.find('\n')? + 1;
        Some(())
    }

    fn name(&mut self) -> Option<&'t str> {
        let from = self.at;
        while self.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == b'_') {
            self.at += 1;
        }
        let name = self.text.get(from..self.at)?;
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
    }

    /// A value up to the comma or bracket that ends it, with comments before it and without spaces around it.
    fn value(&mut self) -> Option<&'t str> {
        let (from, mut end, mut depth, mut commented) = (self.at, self.at, 0_usize, false);
        loop {
            match self.next()? {
                b',' | b')' | b']' | b'}' if depth == 0 => break,
                b' ' | b'\n' | b'\r' | b'\t' => {
                    self.at += 1;
                    continue;
                }
                b'/' => {
                    self.comment()?;
                    commented = true;
                    continue;
                }
                b'"' => self.quoted()?,
                b'(' | b'[' | b'{' => (self.at, depth) = (self.at + 1, depth + 1),
                b')' | b']' | b'}' => (self.at, depth) = (self.at + 1, depth - 1),
                b',' | b':' | b'_' | b'.' | b'-' | b'+' => self.at += 1,
                c if c.is_ascii_alphanumeric() => self.at += 1,
                _ => return None,
            }
            (end, commented) = (self.at, false);
        }
        // How much of a comment behind a value belongs to it is an affair of its own.
        (end > from && !commented).then(|| self.text.get(from..end).map(str::trim_start))?
    }

    fn quoted(&mut self) -> Option<()> {
        // Letters right before a quotation mark say how it is to be read.
        let before = self.at.checked_sub(1).and_then(|before| self.text.as_bytes().get(before));
        if before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'#')) {
            return None;
        }
        self.at += 1;
        loop {
            match self.next()? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_structs_and_lists_are_cut() {
        let text = " // a comment\n( id: \"a,b)\\\"\", // (\n when: All([Made(\"x\"), Below(Anger, 45)]), n: -1.5,)\n";
        assert_eq!(
            fields(text).unwrap(),
            [("id", "\"a,b)\\\"\""), ("when", "All([Made(\"x\"), Below(Anger, 45)])"), ("n", "-1.5")]
        );
        assert_eq!(elements("[ (a: 1), // one\n \"two\" ,3]").unwrap(), ["(a: 1)", "// one\n \"two\"", "3"]);
        assert_eq!(elements("[]").unwrap(), [""; 0]);
    }

    #[test]
    fn what_is_not_plain_is_left_alone() {
        for text in [
            "()",
            "(1, 2)",
            "Name(a: 1)",
            "(a: 1) x",
            "(a: r\"x\")",
            "(a: 'x')",
            "(a: 1 // c\n)",
            "(a: /* c */ 1)",
            "(a: 1",
            "(a:)",
        ] {
            assert_eq!(fields(text), None, "{text}");
        }
        for text in ["[1", "(1)", "[1 // c\n]", "[b\"x\"]", "[#]", "[é]"] {
            assert_eq!(elements(text), None, "{text}");
        }
    }
}

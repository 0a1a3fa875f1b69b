//! The employer's own table: who belongs to which group. Joined in memory for one study, kept nowhere.

use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// A name as it is compared: two spellings of the same letters are one, spaces around it and between its parts do not count.
pub fn same_name(name: &str) -> String {
    let parts: Vec<String> = name.nfc().collect::<String>().split_whitespace().map(str::to_lowercase).collect();
    parts.join(" ")
}

/// The column's name, and name → group, from rows of which the first holds the names of the columns. People without a group are left out,
/// and so are names that stand there twice with different groups. Without a column the second holds.
///
/// # Errors
/// When there is no such column; tells those that there are.
pub fn groups<'c, R: Iterator<Item = &'c str>>(
    mut rows: impl Iterator<Item = R>,
    column: Option<&str>,
) -> Result<(String, BTreeMap<String, String>), String> {
    let heads: Vec<&str> = rows.next().into_iter().flatten().map(str::trim).collect();
    let wanted = |(at, head): (usize, &&str)| match column {
        Some(column) => (same_name(head) == same_name(column)).then_some(at),
        None => (at == 1).then_some(at),
    };
    let Some(at) = heads.iter().enumerate().skip(1).find_map(wanted) else {
        return Err(heads.get(1..).unwrap_or_default().join(", "));
    };
    let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
    for row in rows {
        let cells: Vec<&str> = row.map(str::trim).collect();
        let (Some(name), Some(group)) = (cells.first(), cells.get(at)) else { continue };
        let group = Some((*group).to_owned()).filter(|group| !group.is_empty());
        let name = same_name(name);
        if !name.is_empty() {
            match found.get_mut(&name) {
                Some(known) if *known != group => *known = None,
                Some(_) => {}
                None => drop(found.insert(name, group)),
            }
        }
    }
    let joined = found.into_iter().filter_map(|(name, group)| Some((name, group?))).collect();
    Ok((heads.get(at).map_or_else(String::new, |head| (*head).to_owned()), joined))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &[&[&str]], column: Option<&str>) -> Result<(String, BTreeMap<String, String>), String> {
        groups(rows.iter().map(|row| row.iter().copied()), column)
    }

    #[test]
    fn a_table_is_joined_by_name() {
        let rows: &[&[&str]] = &[
            &["name", "site", "shift "],
            &["Sara  K", "north", "early"],
            &["Cafe\u{301}", "south", ""],
            &["twice", "a", "x"],
            &["twice", "b", "x"],
            &["", "a", "x"],
            &["short"],
        ];
        let (column, by_site) = read(rows, None).unwrap();
        assert_eq!(column, "site");
        assert_eq!(by_site.into_iter().collect::<Vec<_>>(), [("café".into(), "south".into()), ("sara k".into(), "north".into())]);
        let (column, by_shift) = read(rows, Some("Shift")).unwrap();
        assert_eq!((column.as_str(), by_shift.len()), ("shift", 2));
        assert_eq!(read(rows, Some("name")), Err("site, shift".to_owned()), "names are no group");
        assert_eq!(read(&[&["name"]], None), Err(String::new()));
        assert_eq!(read(&[], None), Err(String::new()));
    }
}

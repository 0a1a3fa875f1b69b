//! `sabr schema`: the shape of the RON files, for editors.

use super::args_authoring::Schema;
use super::files::write_all;
use crate::authoring::schema::schemas;
use serde_json::json;
use std::io::Write;

pub(super) fn run(args: &Schema) -> anyhow::Result<u8> {
    let mut out = std::io::stdout().lock();
    let Some(dir) = &args.out else {
        let all: serde_json::Map<String, serde_json::Value> = schemas()
            .into_iter()
            .map(|(name, files, schema)| (name.to_owned(), json!({"files": files, "schema": schema})))
            .collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        return Ok(super::OK);
    };
    let mut files = Vec::new();
    for (name, _, schema) in schemas() {
        files.push((name.to_owned(), format!("{}\n", serde_json::to_string_pretty(&schema)?)));
    }
    write_all(dir, &files)?;
    for (name, files, _) in schemas() {
        writeln!(out, "{}  {files}", dir.join(name).display())?;
    }
    Ok(super::OK)
}

//! Which paths the tree works on.
//!
//! In comes a path as an emitter or a manifest gives it; out goes yes, or why not. It does not look at the disk.

/// Why a path may not be written or removed, if it may not. A manifest is a text file that anybody can edit, so it is
/// trusted with nothing that `gen` would never make.
pub(crate) fn check(path: &str) -> Result<(), String> {
    if path.is_empty() {
        return Err("the path is empty".to_owned());
    }
    if path.contains(['\\', ':', '\0', '\n', '\r']) {
        return Err("the path holds a character that paths of generated files never hold".to_owned());
    }
    for part in path.split('/') {
        match part {
            "" => return Err("the path is absolute or has an empty part".to_owned()),
            "." | ".." => return Err("the path has a part that leads elsewhere".to_owned()),
            part if part.starts_with('.') => return Err("hidden files are never generated".to_owned()),
            part if part.ends_with(['.', ' ']) => return Err("some systems drop a dot or space at the end".to_owned()),
            _ => {}
        }
    }
    let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    if name == "cargo.toml" || name == "cargo.lock" {
        return Err("Cargo's own files are written by hand".to_owned());
    }
    if name.ends_with(".kdl") {
        return Err("specs are written by hand".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn only_paths_below_the_folder_are_taken() {
        for good in ["schema.lock", "src/lib.rs", "migrations/0001001_baseline.up.sql", "src/ä.rs", "a/b..c/d"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        let bad = [
            "",
            "/etc/passwd",
            "../x",
            "a/../x",
            "a//b",
            "a/",
            "./a",
            "C:\\x",
            "C:x",
            "a\\..\\b",
            "a\0b",
            ".git/config",
            "src/.hidden",
            "Cargo.toml",
            "sub/cargo.TOML",
            "Cargo.lock",
            "specs/schema.kdl",
            "a/b.",
            "a\nb",
        ];
        for path in bad {
            assert!(check(path).is_err(), "{path:?}");
        }
    }
}

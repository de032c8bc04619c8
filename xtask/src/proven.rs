//! Whether the migrations are proven.
//!
//! In come the artefacts of a workspace and the certificate beside its migrations; out goes what is not proven, and what
//! of that nothing may go on without. It runs nothing: the hashes tell.

use codegen::Artifact;
use codegen::proof::{self, Asked, Certificate, Standing};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::outcome::{RED, paint};
use crate::prove;
use crate::workspace::{self, Workspace};

/// What is not proven.
pub(crate) struct Unproven {
    moves: Vec<Asked>,
    /// Why the certificate cannot be read, where it cannot.
    unreadable: Option<String>,
    path: String,
    /// The command that mends it.
    mend: String,
}

/// Compares the certificate with the migrations.
pub(crate) fn ask(workspace: &Workspace, migrations: &[Artifact]) -> Result<Unproven, Failure> {
    let text = workspace::optional(&workspace.out.join(proof::PATH))?;
    let read = text.as_deref().map(Certificate::parse).transpose();
    let (certificate, unreadable) = match read {
        Ok(certificate) => (certificate.unwrap_or_default(), None),
        Err(error) => (Certificate::default(), Some(error.to_string())),
    };
    let mut moves = proof::asked(&certificate, migrations);
    moves.retain(|asked| asked.standing != Standing::Proven);
    Ok(Unproven { moves, unreadable, path: workspace.shown(proof::PATH), mend: workspace.command("prove") })
}

impl Unproven {
    /// Whether nothing may go on without a proof.
    pub(crate) fn is_demanded(&self) -> bool {
        self.unreadable.is_some() || self.moves.iter().any(Asked::is_demanded)
    }

    /// What has to be mended.
    pub(crate) fn text(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        lines.extend(self.unreadable.iter().map(|why| format!("{}: {}: {why}", paint("unreadable", RED), self.path)));
        for asked in self.moves.iter().filter(|asked| asked.is_demanded()) {
            let what = asked.frozen.map_or_else(|| asked.key.clone(), prove::title);
            let why = match asked.standing {
                Standing::Stale => "its certificate is for other migrations",
                Standing::Missing | Standing::Proven => "it has no certificate",
            };
            lines.push(format!("{}: the released step that {what}: {why}", paint("unproven", RED)));
        }
        if self.is_demanded() {
            lines.push(format!("mend with `{}`", self.mend));
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// What a person should know and need not mend yet.
    pub(crate) fn note(&self) -> String {
        // A baseline meets no row and no reader, drafted or not.
        let draft = self.moves.iter().any(|asked| asked.frozen.is_none() && asked.key != "step-1");
        if draft { format!("note: the draft is not proven; `{}` proves it\n", self.mend) } else { String::new() }
    }

    /// For machines.
    pub(crate) fn json(&self) -> Value {
        let one = |asked: &Asked| {
            json!({
                "key": asked.key,
                "moved": asked.frozen.map(prove::title),
                "stale": asked.standing == Standing::Stale,
                "demanded": asked.is_demanded(),
            })
        };
        json!({
            "certificate": self.path,
            "unreadable": self.unreadable,
            "moves": self.moves.iter().map(one).collect::<Vec<_>>(),
            "mend": self.is_demanded().then_some(&self.mend),
        })
    }
}

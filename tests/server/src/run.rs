//! Programs of PostgreSQL run to their end.
//!
//! In comes a command and perhaps its standard input; out goes what it printed, or an error with what it said.
//! It never lets a person's own PG* settings leak into a test.

use std::env;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use crate::Error;

/// Takes every `PG…` variable out of the command's environment: `PGHOST`, `PGOPTIONS`, `PGSERVICE` and their like
/// would send it to another server.
pub(crate) fn forget_settings(command: &mut Command) {
    let settings = env::vars_os().map(|(name, _)| name).filter(|name| name.to_string_lossy().starts_with("PG"));
    for name in settings {
        command.env_remove(name);
    }
}

/// Runs the command with `input` as its standard input and returns its standard output.
pub(crate) fn to_end(command: &mut Command, input: &str) -> Result<String, Error> {
    Ok(String::from_utf8_lossy(&output(command, input)?.stdout).into_owned())
}

/// The same for a command whose messages are wanted: its standard error.
pub(crate) fn messages(command: &mut Command, input: &str) -> Result<String, Error> {
    Ok(String::from_utf8_lossy(&output(command, input)?.stderr).into_owned())
}

fn output(command: &mut Command, input: &str) -> Result<Output, Error> {
    let program = command.get_program().to_string_lossy().into_owned();
    let spawn = |source| Error::Spawn { program: program.clone(), source };
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(spawn)?;
    let output = std::thread::scope(|scope| {
        let pipe = child.stdin.take();
        // A program that ends early closes the pipe; its status tells why, so the write's own error says nothing more.
        scope.spawn(move || pipe.map(|mut pipe| pipe.write_all(input.as_bytes())));
        child.wait_with_output()
    })
    .map_err(spawn)?;
    if output.status.success() {
        return Ok(output);
    }
    let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).trim().to_owned());
    let output_text = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    Err(Error::Program { program, status: output.status.to_string(), output: output_text })
}

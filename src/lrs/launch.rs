//! What a cmi5 launch asks of the learning management system before anything is played: the token, which is had once, the launch's data, and
//! what the learner prefers. Never keeps the token.

use super::address::{Address, AddressError};
use super::web::{Answer, Credentials, Method, Request, Unreachable, Version, Web};
use crate::xapi::cmi5::{Launch, LaunchData, LaunchError, escaped, preferred_languages};
use crate::xapi::vocabulary::VerbId;
use serde_json::Value;

/// Why a launch comes to nothing.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The launch itself is wrong.
    #[error(transparent)]
    Launch(#[from] LaunchError),
    /// An address in it cannot be used.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// There was no answer.
    #[error("the learning management system cannot be reached: {0}")]
    Unreachable(#[from] Unreachable),
    /// The token was refused, as it is when a launch is used twice.
    #[error("the learning management system gives no token for this launch ({0}); begin again from there")]
    Token(String),
    /// It answered otherwise than cmi5 wants.
    #[error("the learning management system answers {status} when asked for {what}")]
    Answer {
        /// What was asked for.
        what: &'static str,
        /// The HTTP status.
        status: u16,
    },
}

/// A launch that the system knows of.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The launch.
    pub launch: Launch,
    /// Where its statements go.
    pub address: Address,
    /// The token, for this session alone.
    pub credentials: Credentials,
    /// What the system says of it.
    pub data: LaunchData,
    /// Languages the learner prefers, the first best.
    pub languages: Vec<String>,
    /// Completed in this registration before; told once only.
    pub completed: bool,
    /// Passed in this registration before; nothing else is told of it afterwards.
    pub passed: bool,
}

/// Opens a launch. The token can be had once, so this can be done once.
///
/// # Errors
/// When the system does not answer as cmi5 wants.
pub fn open(launch: Launch, web: &mut dyn Web, unencrypted: bool) -> Result<Opened, OpenError> {
    let address = Address::parse(&launch.endpoint, unencrypted)?;
    Address::parse(launch.fetch.split(['?', '#']).next().unwrap_or_default(), unencrypted)?;
    let credentials = token(web, &launch)?;
    let get = |web: &mut dyn Web, resource: String| {
        web.ask(&Request {
            method: Method::Get,
            url: address.resource(&resource),
            version: Some(Version::V1),
            credentials: Some(credentials.clone()),
            body: None,
        })
    };
    let actor = escaped(&launch.actor.to_string());
    let (activity, registration) = (escaped(&launch.activity), escaped(&launch.registration));
    let state =
        format!("activities/state?stateId=LMS.LaunchData&activityId={activity}&agent={actor}&registration={registration}");
    let data = match get(web, state)? {
        Answer { status: 200, body, .. } => LaunchData::parse(&body)?,
        Answer { status, .. } => return Err(OpenError::Answer { what: "the launch's data", status }),
    };
    let languages = match get(web, format!("agents/profile?profileId=cmi5LearnerPreferences&agent={actor}"))? {
        Answer { status: 200, body, .. } => preferred_languages(&body),
        // Nobody has to prefer anything.
        _ => Vec::new(),
    };
    let mut before = |verb: VerbId| -> Result<bool, Unreachable> {
        let verb = escaped(&verb.iri());
        let query = format!("statements?verb={verb}&activity={activity}&agent={actor}&registration={registration}&limit=1");
        // A system may keep what others have sent to itself.
        Ok(Some(get(web, query)?).filter(|answer| answer.status == 200).is_some_and(|answer| holds_statements(&answer.body)))
    };
    let (completed, passed) = (before(VerbId::Completed)?, before(VerbId::Passed)?);
    Ok(Opened { launch, address, credentials, data, languages, completed, passed })
}

fn token(web: &mut dyn Web, launch: &Launch) -> Result<Credentials, OpenError> {
    let request = Request { method: Method::Post, url: launch.fetch.clone(), version: None, credentials: None, body: None };
    let answer = web.ask(&request)?;
    let value: Value = serde_json::from_str(&answer.body).unwrap_or_default();
    let word = |name: &str| value.get(name).and_then(Value::as_str);
    match word("auth-token") {
        Some(token) if answer.status == 200 && !token.is_empty() && !token.contains(char::is_control) => {
            Ok(Credentials::encoded(token))
        }
        _ => Err(OpenError::Token(word("error-text").map_or_else(|| answer.status.to_string(), str::to_owned))),
    }
}

fn holds_statements(body: &str) -> bool {
    let value: Value = serde_json::from_str(body).unwrap_or_default();
    value.get("statements").and_then(Value::as_array).is_some_and(|all| !all.is_empty())
}

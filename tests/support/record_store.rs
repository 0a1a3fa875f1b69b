//! A record store in a thread, that answers as it is told, and a learning management system around it.

use sabr::lrs::{Address, Answer, Method};
use sabr::xapi::cmi5::escaped;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A record store as the specification has it.
#[derive(Default)]
pub struct Lrs {
    /// What it holds, in the order it came.
    pub held: Vec<(String, Value)>,
    /// Ids it refuses.
    pub bad: Vec<String>,
    /// Bytes it takes at once.
    pub most_bytes: Option<usize>,
    /// Says 403 for what it has, as some do.
    pub forbids_known: bool,
    /// Says 409 for what it has, also where it is the same.
    pub conflicts_known: bool,
    /// Answers with a list of one when asked for one, as some do.
    pub lists: bool,
}

pub fn answer(status: u16, body: impl ToString) -> Answer {
    Answer { status, body: body.to_string(), ..Answer::default() }
}

impl Lrs {
    pub fn get(&self, id: &str) -> Option<&Value> {
        self.held.iter().find(|(held, _)| held == id).map(|(_, statement)| statement)
    }

    pub fn handle(&mut self, method: Method, url: &str, body: &str) -> Answer {
        if method == Method::Get {
            let id = url.split("statementId=").nth(1).unwrap_or_default();
            return match self.get(id) {
                Some(statement) => {
                    let mut told = statement.clone();
                    told["stored"] = "2026-11-22T10:00:00Z".into();
                    told["authority"] = json!({"mbox": "mailto:lrs@x.example"});
                    answer(200, if self.lists { json!({"statements": [told]}) } else { told })
                }
                None => answer(404, "no such statement"),
            };
        }
        if self.most_bytes.is_some_and(|most| body.len() > most) {
            return answer(413, "too large");
        }
        let Ok(Value::Array(batch)) = serde_json::from_str::<Value>(body) else { return answer(400, "no statements") };
        let ids: Vec<String> = batch.iter().map(|statement| statement["id"].as_str().unwrap().to_owned()).collect();
        if ids.iter().any(|id| self.bad.contains(id)) {
            return answer(400, "a statement is not valid");
        }
        for (id, statement) in ids.iter().zip(&batch) {
            let Some(held) = self.get(id) else { continue };
            if self.forbids_known {
                return answer(403, "a statement with this id is there already");
            }
            if self.conflicts_known || held != statement {
                return answer(409, "conflict");
            }
        }
        for (id, statement) in ids.iter().zip(batch) {
            if self.get(id).is_none() {
                self.held.push((id.clone(), statement));
            }
        }
        answer(200, json!(ids))
    }
}

/// What the store does with the next request, before it is well again.
#[derive(Debug, Clone, Copy)]
pub enum Mood {
    /// A status, and nothing taken.
    Says(u16),
    /// Takes it, and says so a second too late.
    Slow,
    /// Closes the connection at once.
    Closes,
    /// Takes it, and closes the connection instead of an answer.
    TakesAndCloses,
    /// Bytes that are no HTTP.
    Babbles,
    /// Half an answer.
    Half,
    /// A page where a receipt should be.
    Hotel,
    /// On to somewhere else.
    Elsewhere,
}

/// One request as it came.
#[derive(Debug, Clone)]
pub struct Came {
    pub line: String,
    pub headers: Vec<String>,
    pub body: String,
}

impl Came {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|header| {
            let (found, value) = header.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

#[derive(Default)]
pub struct State {
    pub lrs: Lrs,
    pub moods: VecDeque<Mood>,
    pub came: Vec<Came>,
    /// Answers to addresses other than that of the statements, by a part of them.
    pub documents: Vec<(&'static str, Answer)>,
}

/// A store on this machine; it lives as long as the test.
pub struct Server {
    pub url: String,
    pub state: Arc<Mutex<State>>,
}

impl Server {
    pub fn start(moods: &[Mood]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/xapi/", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State { moods: moods.iter().copied().collect(), ..State::default() }));
        let shared = state.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = shared.clone();
                thread::spawn(move || drop(serve(stream, &state)));
            }
        });
        Server { url, state }
    }

    pub fn address(&self) -> Address {
        Address::parse(&self.url, false).unwrap()
    }
}

fn serve(mut stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mut headers = Vec::new();
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header.trim().is_empty() {
                break;
            }
            headers.push(header.trim().to_owned());
        }
        let mut came = Came { line: line.trim().to_owned(), headers, body: String::new() };
        let length = came.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        came.body = String::from_utf8(body).unwrap();
        let (mood, take) = {
            let mut state = state.lock().unwrap();
            state.came.push(came.clone());
            let mood = state.moods.pop_front();
            (mood, matches!(mood, None | Some(Mood::Slow | Mood::TakesAndCloses)))
        };
        let real = if take { handle(&came, &mut state.lock().unwrap()) } else { Answer::default() };
        match mood {
            None => write_answer(&mut stream, &real)?,
            Some(Mood::Says(status)) => {
                write_answer(&mut stream, &Answer { status, body: "as told".into(), ..Answer::default() })?
            }
            Some(Mood::Slow) => {
                thread::sleep(Duration::from_millis(1500));
                write_answer(&mut stream, &real)?;
            }
            Some(Mood::Closes | Mood::TakesAndCloses) => return Ok(()),
            Some(Mood::Babbles) => {
                stream.write_all(b"\x00\xffSSH-2.0-not-a-record-store\r\n\r\n")?;
                return Ok(());
            }
            Some(Mood::Half) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[\"0000")?;
                return Ok(());
            }
            Some(Mood::Hotel) => {
                write_answer(
                    &mut stream,
                    &Answer { status: 200, body: "<html>Welcome! Room and name?</html>".into(), ..Answer::default() },
                )?;
            }
            Some(Mood::Elsewhere) => {
                let location = Some("https://login.example/".to_owned());
                write_answer(&mut stream, &Answer { status: 302, location, ..Answer::default() })?;
            }
        }
    }
}

fn handle(came: &Came, state: &mut State) -> Answer {
    let url = came.line.split(' ').nth(1).unwrap_or_default();
    if let Some((_, answer)) = state.documents.iter().find(|(part, _)| url.contains(part)) {
        return answer.clone();
    }
    let method = if came.line.starts_with("GET") { Method::Get } else { Method::Post };
    state.lrs.handle(method, url, &came.body)
}

fn write_answer(stream: &mut TcpStream, answer: &Answer) -> std::io::Result<()> {
    let mut head = format!("HTTP/1.1 {} As told\r\nContent-Length: {}\r\n", answer.status, answer.body.len());
    answer.retry_after.iter().for_each(|wait| head.push_str(&format!("Retry-After: {wait}\r\n")));
    answer.location.iter().for_each(|to| head.push_str(&format!("Location: {to}\r\n")));
    stream.write_all(format!("{head}\r\n{}", answer.body).as_bytes())
}

pub const ACTOR: &str = r#"{"objectType":"Agent","account":{"homePage":"https://lms.example","name":"k-4711"}}"#;
pub const REGISTRATION: &str = "0ba2f5a4-6d5b-4b0e-9b7a-2f7f0e2f0c11";
pub const ACTIVITY: &str = "https://course.example/au/1";

/// A learning management system that launches so.
pub fn system(mode: &str, move_on: &str, mastery: Option<f64>, parameters: &str) -> Server {
    let server = Server::start(&[]);
    let mut data = json!({
        "contextTemplate": {
            "contextActivities": {"grouping": [{"id": "https://course.example/publisher-id"}]},
            "extensions": {"https://w3id.org/xapi/cmi5/context/extensions/sessionid": "s-1"},
        },
        "launchMode": mode, "moveOn": move_on, "launchParameters": parameters, "returnURL": "https://lms.example/back",
    });
    mastery.into_iter().for_each(|mark| data["masteryScore"] = json!(mark));
    server.state.lock().unwrap().documents = vec![
        ("/fetch", answer(200, json!({"auth-token": "dG9rZW46c2VjcmV0"}))),
        ("LMS.LaunchData", answer(200, data)),
        ("cmi5LearnerPreferences", answer(200, json!({"languagePreference": "ar-EG,en"}))),
        ("&registration=0ba2f5a4-6d5b-4b0e-9b7a-2f7f0e2f0c11&limit=1", answer(200, json!({"statements": [], "more": ""}))),
    ];
    server
}

/// The address by which it launches.
pub fn launch_url(server: &Server) -> String {
    let fetch = server.url.replace("/xapi/", "/fetch?k=1");
    format!(
        "https://content.example/sabr?endpoint={}&fetch={}&actor={}&registration={REGISTRATION}&activityId={}",
        escaped(&server.url),
        escaped(&fetch),
        escaped(ACTOR),
        escaped(ACTIVITY)
    )
}

/// What its record store holds.
pub fn held(server: &Server) -> Vec<Value> {
    server.state.lock().unwrap().lrs.held.iter().map(|(_, statement)| statement.clone()).collect()
}

/// The last words of their verbs.
pub fn verbs(held: &[Value]) -> Vec<String> {
    held.iter().map(|s| s["verb"]["id"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()).collect()
}

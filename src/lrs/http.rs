//! The real network: one blocking client, HTTPS by the system's certificates. The only place that opens a connection.
//!
//! Follows no redirects: a page to sign in at would take the statements for a form and say that all is well.

use super::web::{Answer, Method, Request, Unreachable, Web};
use std::sync::Arc;
use std::time::Duration;
use ureq::config::Config;
use ureq::http::Response;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Error};

/// What a store may answer at most.
const LONGEST_ANSWER: u64 = 4 << 20;

/// The network.
#[derive(Debug, Clone)]
pub struct Http {
    agent: Agent,
}

impl Http {
    /// A client that waits for an answer for so long at most.
    pub fn new(patience: Duration) -> Http {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = Config::builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(patience))
            .timeout_connect(Some(patience.min(Duration::from_secs(10))))
            .user_agent(concat!("Sabr/", env!("CARGO_PKG_VERSION")))
            .tls_config(tls)
            .build();
        Http { agent: config.new_agent() }
    }
}

impl Web for Http {
    fn ask(&mut self, request: &Request) -> Result<Answer, Unreachable> {
        self.exchange(request).map_err(|error| Unreachable { slow: matches!(error, Error::Timeout(_)), why: error.to_string() })
    }
}

impl Http {
    fn exchange(&self, request: &Request) -> Result<Answer, Error> {
        let mut headers = vec![("Accept", "application/json")];
        headers.extend(request.version.map(|version| ("X-Experience-API-Version", version.as_str())));
        headers.extend(request.credentials.as_ref().map(|credentials| ("Authorization", credentials.header())));
        let answer = match (request.method, &request.body) {
            (Method::Get, _) => {
                let get = self.agent.get(&request.url);
                headers.into_iter().fold(get, |get, (name, value)| get.header(name, value)).call()?
            }
            (Method::Post, body) => {
                let post = self.agent.post(&request.url);
                let post = headers.into_iter().fold(post, |post, (name, value)| post.header(name, value));
                match body {
                    Some(body) => post.header("Content-Type", "application/json").send(body.as_bytes())?,
                    None => post.send_empty()?,
                }
            }
        };
        read(answer)
    }
}

fn read(answer: Response<Body>) -> Result<Answer, Error> {
    let header = |name: &str| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let (retry_after, location, status) = (header("retry-after"), header("location"), answer.status().as_u16());
    let bytes = answer.into_body().into_with_config().limit(LONGEST_ANSWER).read_to_vec()?;
    Ok(Answer { status, retry_after, location, body: String::from_utf8_lossy(&bytes).into_owned() })
}

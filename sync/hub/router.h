// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hub {

inline constexpr std::string_view kFhirJson = "application/fhir+json";
inline constexpr std::string_view kJson = "application/json";
inline constexpr std::string_view kFhirBase = "/fhir/R4";

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// A request after the wire: headers by lower-case name, body inflated, query decoded.
struct Request {
    std::string method;
    std::string path;
    Parameters query;
    std::map<std::string, std::string> headers;
    std::string body;
    std::string remoteAddress;
    std::string id;

    [[nodiscard]] std::string header(const std::string &lowerCaseName) const;
    [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
};

struct Reply {
    int status = 200;
    std::string body;
    std::string contentType = std::string(kFhirJson);
    Parameters headers = {};
};

struct Caller;
class Refusal;

/// What a handler is given: the request, the text between the slashes where its pattern has {…}, and who calls.
/// `caller` is null only on routes that need nobody.
struct Call {
    const Request &request;
    std::map<std::string, std::string> path;
    const Caller *caller = nullptr;
    /// For the access log: whose records the handler touched, filled in by it.
    std::vector<std::string> *touchedPatients = nullptr;

    /// Likewise, what was refused within a request that was served: entries of a batch.
    std::vector<Refusal> *refusals = nullptr;

    void touched(const std::string &patient) const;
    void refused(Refusal refusal) const;
};

enum class Needs { Nobody, SignIn, Professional };
using Handler = std::function<Reply(const Call &)>;

struct Route {
    std::string method;
    std::string pattern;
    Needs needs;
    Handler handler;
};

/// Finds the route of a request. Patterns hold literal segments and {name}; the first that was added wins.
class Router {
public:
    void add(std::string method, std::string pattern, Needs needs, Handler handler);

    struct Match {
        const Route *route = nullptr;
        std::map<std::string, std::string> path;
        std::string allow;  ///< the methods this path has, when the asked one is not among them
    };
    [[nodiscard]] Match find(const Request &request) const;
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

/// "a=1&b=x%20y" decoded.
[[nodiscard]] Parameters parametersFrom(std::string_view formEncoded);
/// Percent-encoded for a query value.
[[nodiscard]] std::string percentEncoded(std::string_view text);

} // namespace hub

// The one seam to the outside. Whatever the program cannot determine by itself comes through here: time, entropy,
// output, and operations that wait for the world. The browser worker, Node, the command line and the tests' virtual
// host implement this list and nothing else; a runtime answers with `Runtime::pump()` and `Runtime::complete()`.
//
// Lifetime: a Host outlives every Runtime that was given it. No function here may call back into the runtime;
// completions are delivered later, between two pumps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "host/files.h"

namespace fermata {

using OperationId = uint32_t;

// Parent: messages to the program that started this one.
enum class Stream : uint8_t { Output = 1, Error = 2, Parent = 3 };

// What the host is asked to do. The request's bytes are a record (see host/record.h): fields of bytes, each preceded by
// its length.
enum class OperationKind : uint8_t {
  // method, url, body ("" when there is none), has-body ("0" or "1"), redirect ("follow", "manual", or "steps": as
  // "manual" where answers that redirect can be read, else as "follow"), then header name and value alternating.
  Fetch = 1,
  // prompt-free: one line of standard input. Completes with Data (the line with its newline; empty at end of file).
  ReadLine = 2,
  // The next message of the program that started this one. Completes with Data (the message), or with Done alone when
  // there will be none.
  Receive = 3,
  // What whoever looks at the run has to know of it: one field, a text. Completes with Done.
  Notice = 4,
  // url, then the protocols to choose from. Completes with Head (the protocol chosen) when open, then Data for each
  // message: one byte that says what it is ('1' text, '2' bytes, '8' the end: two bytes code, then the reason), and the
  // message.
  WebSocket = 5,
  // The WebSocket's operation, what it is and the message, as above. Completes with Done when there is room for more.
  WebSocketSend = 6,
  // Another process, beside this one. "program", number, parent's number, folder, file name, source, number of
  // arguments, arguments, number of variables, variables (NAME=VALUE), then name and source of its files alternating;
  // or "command", folder, whether it reads this program's standard input ("0" or "1"), number of arguments, arguments,
  // number of variables, variables. Answers with Data, whose first byte says what the others are: see ProcessEvent.
  Process = 7,
  // A word to a process: its operation's id, "message", "input" (nothing: its end) or "signal", bytes. Or to a
  // connection: "data", "took" (how many bytes of what came were read), "end" or "reset". Else see Socket, Listen.
  // Completes with Done.
  Tell = 8,
  // A socket of the system's network, for programs that may use it. What is asked comes first:
  //   "connect", address, local address or two empty fields     a stream to there
  //   "listen", address, "1" for IPv6 alone                     streams from outside
  //   "accept", number                                          one of these, as Connection has told it
  //   "datagram", address                                       datagrams, sent and received
  //   "look up", host, family ("0", "2" or "10")                the addresses of a name
  // An address is two fields, host and port; of a Unix socket the path and nothing. Answers with Data, whose first byte
  // is a SocketEvent. Its words are "send", "end" (of what is sent), "taken" (how many bytes: more may come), "reset",
  // "to" (address, bytes), "connect" (address), "secure" (see lib/ssl.py). Ends with Failed, whose kind is an error
  // number of Linux, or a name that lib/socket.py or lib/ssl.py knows.
  Socket = 9,
  // Loads an extension, by its name: code of its own beside the runtime. Done when call_extension() may be used.
  Extension = 10,
  // To be found by programs outside, at a port: Data for each that connects, a record of its name and port. With a word
  // "datagrams": for each of these its port and bytes; told "to", such a record sends one. Cancelling ends it.
  Listen = 11,
  // A stream to a program outside: "to", port, own port; or "from" and the name of a connection that Listen told of.
  // Head (nothing) when it is there, then Data: one byte that says what it is ('d' bytes that came, 't' how many bytes
  // the other has read, 'e' the other sends no more). Done when the other has closed it, Failed "refused" or "reset".
  // Cancelling closes it.
  Connect = 12,
};

// What a socket tells.
enum class SocketEvent : uint8_t {
  Open = 0,        // own address, the other's: connected, listening, or ready for datagrams
  Received = 1,    // bytes
  Ended = 2,       // no bytes will come any more
  Gone = 3,        // how many of the bytes that were sent have left
  Connection = 4,  // number, own address, the other's
  Datagram = 5,    // its address, bytes
  Trouble = 6,     // error number: a datagram was not taken
  Found = 7,       // addresses of a name, with spaces between
  Secured = 8,     // what was agreed on, see lib/ssl.py
};

// What a process tells. It begins with Begun, unless it Failed: then the message is an error number of
// Linux, or says that the host has none.
enum class ProcessEvent : uint8_t {
  Reads = 0,  // it waits for a line of standard input
  Output = 1,
  Error = 2,
  Message = 3,  // for the program that started it
  Begun = 4,    // its number in the system, or nothing
  Ended = 5,    // exit code, or minus the signal's number
};

// What the host answers. An operation ends with Done or Failed; after that its id is free.
enum class CompletionKind : uint8_t {
  // Fetch only: status, reason, final url, redirected ("0" or "1"), then header name and value alternating.
  Head = 1,
  // A piece of the body, or the line that was read: raw bytes, no record.
  Data = 2,
  Done = 3,
  // kind ("network", "cors", "abort", "redirect", "unsupported"), message
  Failed = 4,
};

class Host {
 public:
  virtual ~Host() = default;

  // Monotonic seconds; never goes back. Constant within one turn is the event loop's business, not the host's.
  virtual double now() = 0;
  // Seconds since 1970-01-01 UTC.
  virtual double wall_clock() = 0;
  // Minutes east of UTC at that wall-clock second.
  virtual int utc_offset(double wall_seconds) = 0;
  // Fills with random bytes; a host with a seed gives the same bytes on every run.
  virtual void entropy(std::span<std::byte> out) = 0;
  // Writes UTF-8 bytes to a standard stream. Never fails as far as the runtime can see.
  virtual void write(Stream stream, std::string_view bytes) = 0;
  // Begins an operation under an id that the runtime chose and that is not in use.
  virtual void start(OperationId id, OperationKind kind, std::span<const std::byte> request) = 0;
  // The runtime is no longer interested: no completion for this id may follow.
  virtual void cancel(OperationId id) = 0;
  // Blocks the calling thread until `deadline` (in now()'s seconds). Only for a blocking call inside a native that is
  // in the middle of its work (a sort key, `__eq__` in a look-up); everything else parks its fiber.
  virtual void block(double deadline) = 0;
  // The text of a file of the library that is not inside the runtime, with its pack ("common/enum.py", see
  // lib/library.h). Blocks the
  // calling thread where it has to be fetched, as CPython's import blocks for its disk. False when it is not to be had,
  // with the reason in `text`. A host whose runtime carries the whole library is never asked.
  virtual bool read_library(std::string_view, std::string& text) {
    text = "the host has no library";
    return false;
  }
  // A call of the extension that was loaded, which blocks: bytes that only the two of them understand. Meanwhile the
  // extension may call Runtime::answer_extension() and use the program's files.
  virtual std::string call_extension(std::string_view) { return {}; }
  // Its files, for the folders that the runtime's options name; their calls block. Null where it has none: then all
  // files are in memory.
  virtual Files* files() { return nullptr; }
};

}  // namespace fermata

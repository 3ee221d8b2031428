// Layouts of exceptions and tracebacks.
#pragma once

#include "objects/dict.h"
#include "objects/sequences.h"

namespace fermata {

struct Frame;

struct Traceback : Object {
  Ref<Traceback> next;   // the frame that was called from this one's line
  Ref<Object> frame;     // a PythonFrame
  uint32_t instruction;  // index in the frame's code
};

// Every exception; fields that only some have are in the subclass's attributes or in the layouts below.
struct Exception : Object {
  Ref<Tuple> args;
  Ref<Traceback> traceback;
  Ref<Object> context;  // Exceptions or null
  Ref<Object> cause;
  Owned notes;  // `__notes__`: a list, or empty
  bool suppress_context;
};

struct StopIterationException : Exception {
  Owned value;
};
struct SystemExitException : Exception {
  Owned code;
};
struct OSErrorException : Exception {
  Owned number, message, filename, filename2, written;
};
struct SyntaxErrorException : Exception {
  Owned message, filename, line, offset, text, end_line, end_offset, print_file_and_line;
  Owned metadata;  // or (line of the last complete compound statement, 0, source)
};
struct ImportErrorException : Exception {
  Owned message, name, path, name_from;
};
struct NameErrorException : Exception {
  Owned name;
};
struct AttributeErrorException : Exception {
  Owned name, object;
};
struct UnicodeErrorException : Exception {
  Owned encoding, object, start, end, reason;
};
struct ExceptionGroupException : Exception {
  Owned message, exceptions;
};

}  // namespace fermata

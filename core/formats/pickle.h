// What pickling and unpickling share: the operations of a pickle, which is a program for a machine with a stack and a
// memo (pickle_machine.cpp).
#pragma once

#include "builtins/common.h"

namespace fermata::pickling {

enum Operation : uint8_t {
  kMark = '(',
  kStop = '.',
  kPop = '0',
  kPopMark = '1',
  kDuplicate = '2',
  kFloatLine = 'F',
  kIntLine = 'I',
  kInt4 = 'J',
  kInt1 = 'K',
  kLongLine = 'L',
  kInt2 = 'M',
  kNone = 'N',
  kPersistentLine = 'P',
  kPersistent = 'Q',
  kReduce = 'R',
  kStringLine = 'S',
  kString4 = 'T',
  kString1 = 'U',
  kUnicodeLine = 'V',
  kUnicode4 = 'X',
  kAppend = 'a',
  kBuild = 'b',
  kGlobal = 'c',
  kDict = 'd',
  kEmptyDict = '}',
  kAppends = 'e',
  kGetLine = 'g',
  kGet1 = 'h',
  kInstance = 'i',
  kGet4 = 'j',
  kList = 'l',
  kEmptyList = ']',
  kObject = 'o',
  kPutLine = 'p',
  kPut1 = 'q',
  kPut4 = 'r',
  kSetItem = 's',
  kTuple = 't',
  kEmptyTuple = ')',
  kSetItems = 'u',
  kFloat = 'G',
  kBytes4 = 'B',
  kBytes1 = 'C',
  kProtocol = 0x80,
  kNew = 0x81,
  kExtension1 = 0x82,
  kExtension2 = 0x83,
  kExtension4 = 0x84,
  kTuple1 = 0x85,
  kTuple2 = 0x86,
  kTuple3 = 0x87,
  kTrue = 0x88,
  kFalse = 0x89,
  kLong1 = 0x8A,
  kLong4 = 0x8B,
  kUnicode1 = 0x8C,
  kUnicode8 = 0x8D,
  kBytes8 = 0x8E,
  kEmptySet = 0x8F,
  kAddItems = 0x90,
  kFrozenSet = 0x91,
  kNewWithKeywords = 0x92,
  kStackGlobal = 0x93,
  kMemoize = 0x94,
  kFrame = 0x95,
  kByteArray8 = 0x96,
  kNextBuffer = 0x97,
  kReadOnlyBuffer = 0x98,
};

constexpr int kHighestProtocol = 5;

// A function of lib/_pickle_rare.py: what is seldom needed.
Result<Owned> call_rare(Vm& vm, const char* name, std::initializer_list<Value> args);
// The object at `module.path`, which may have dots; AttributeError if there is none.
Result<Owned> find_by_path(Vm& vm, Value module, Str* path);
// Module and name as they are in `sys.modules` after an import.
Result<Owned> imported(Vm& vm, Value module_name);

// The pending exception came out of another one.
Raised in_context(Vm& vm, Owned context);

extern const TypeSpec pickler_spec, unpickler_spec, pickle_buffer_spec;
Result<Owned> dump(Vm& vm, Args args);
Result<Owned> dumps(Vm& vm, Args args);
Result<Owned> load(Vm& vm, Args args);
Result<Owned> loads(Vm& vm, Args args);

}  // namespace fermata::pickling

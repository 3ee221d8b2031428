// What the modules of compressed data share: a C library goes from input to output as far as both last, and here is who
// gives it both, from call to call.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "vm/vm.h"

namespace fermata {

// Memory that a C library takes counts as the program's: null where that may have no more.
void* take_counted(Heap& heap, size_t bytes);
void give_counted(Heap& heap, void* block);

// An exception class of a native module's, and raising one.
void add_error_class(Vm& vm, Module* module, std::string_view name, std::string_view shown_module, const char* doc);
Raised raise_of_module(Vm& vm, std::string_view module, std::string_view name, std::initializer_list<Piece> message);

// What a library reads and writes next; it moves the places on.
struct Flow {
  const char* in;
  size_t in_left;
  char* out;
  size_t out_left;
};
// Of input that is about to be read; no null, of which libraries must not be told.
Flow flow_of(std::string_view data);

// Output that grows while it may.
class GrowingOutput {
 public:
  // `most` bytes; negative: as many as come.
  GrowingOutput(Vm& vm, int64_t most);
  // Room behind what was written until `flow.out`; false: it has all that it may have. MemoryError.
  Result<bool> make_room(Flow& flow);
  Result<Owned> finish(const Flow& flow);

 private:
  Vm& vm_;
  size_t most_;
  std::string bytes_;
};

// A stream that is compressed piece by piece.
class Compression {
 public:
  virtual ~Compression() = default;
  Result<Owned> compress(Vm& vm, std::string_view data);
  // ValueError when it was called before.
  Result<Owned> flush(Vm& vm);

 protected:
  enum class Action : uint8_t { Run, Finish };
  // True: the stream is finished.
  virtual Result<bool> step(Vm& vm, Flow& flow, Action action) = 0;

 private:
  Result<Owned> run(Vm& vm, std::string_view data, Action action);
  bool flushed_ = false;
};

// A stream that is decompressed piece by piece.
class Decompression {
 public:
  virtual ~Decompression() = default;
  // At most `most` bytes, unless negative; input that they do not need waits for the next call.
  Result<Owned> decompress(Vm& vm, std::string_view data, int64_t most);
  bool is_at_end() const { return at_end_; }
  bool needs_input() const { return needs_input_; }
  // What came after the end.
  const std::string& unused_data() const { return unused_; }

 protected:
  // True: the stream is at its end.
  virtual Result<bool> step(Vm& vm, Flow& flow) = 0;
  virtual const char* message_after_end() const = 0;
  bool needs_input_ = true;

 private:
  Result<Owned> run(Vm& vm, Flow& flow, int64_t most);
  std::string waiting_;
  size_t taken_ = 0;  // of what waits
  std::string unused_;
  bool at_end_ = false;
};

// Python's objects of both. They are made by a `__new__` of the library's own.
struct CompressorObject : Object {
  Compression* stream;  // owned
};
struct DecompressorObject : Object {
  Decompression* stream;  // owned
};
TypeSpec compressor_spec(const char* name, std::span<const NativeRow> methods);
TypeSpec decompressor_spec(const char* name, std::span<const NativeRow> methods,
                           std::span<const PropertyRow> properties);
Result<Owned> compressor_compress(Vm& vm, Args args);
Result<Owned> compressor_flush(Vm& vm, Args args);
Result<Owned> decompressor_decompress(Vm& vm, Args args);
Result<Owned> decompressor_eof(Vm& vm, Value self);
Result<Owned> decompressor_needs_input(Vm& vm, Value self);
Result<Owned> decompressor_unused_data(Vm& vm, Value self);

}  // namespace fermata

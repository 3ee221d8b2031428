// Standard output: collected within a turn, because a call of the host for every print() costs more than the print.
#include "host/file_space.h"
#include "host/host.h"
#include "vm/vm.h"

namespace fermata {

// A program that prints without end must not collect without end.
constexpr size_t kLargestPiece = 16 << 10;

void Vm::write_output(Stream stream, std::string_view utf8) {
  const int number = stream == Stream::Error ? 2 : 1;
  const int target = files ? files->standard[number] : number;
  if (target >= FileSpace::kFirstDescriptor) {
    FileAnswer answer;
    files->perform({.call = FileCall::Write, .descriptor = target, .other = utf8}, answer);
    return;
  }
  if (target != number) stream = target == 2 ? Stream::Error : Stream::Output;
  if (stream == Stream::Error) {
    flush_output();
    if (!utf8.empty()) host.write(stream, utf8);
    return;
  }
  output_.append(utf8);
  if (output_.size() >= kLargestPiece) flush_output();
}

void Vm::flush_output() {
  if (output_.empty()) return;
  host.write(Stream::Output, output_);
  output_.clear();
}

}  // namespace fermata

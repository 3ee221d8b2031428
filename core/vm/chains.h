// Linking and unlinking chains: what resuming and suspending do to the fiber's stack (see vm/generator.h for the
// picture). A `for` over a generator does both at every item, in the interpreter's loop: delivering what is sent and
// what is yielded by way of the vm takes more than twice as long (an item: 61 ns against 25).
#pragma once

#include "vm/generator.h"
#include "vm/vm.h"

namespace fermata {

// A running root is kept alive by the fiber: whoever resumed it may have dropped it meanwhile.
inline void enter_root(Fiber& fiber, Resumable* root) {
  retain(static_cast<Object*>(root));
  root->outer = fiber.root;
  fiber.root = root;
}

// The suspended chain of `root`, or its frame that has not begun, goes on top of the stack.
inline void link_chain(Fiber& fiber, Resumable* root) {
  PythonFrame* bottom = root->frame.get();
  const bool fresh = root->state == ResumableState::Created;
  const uint32_t chain_depth = fresh ? 1 : root->depth;
  enter_root(fiber, root);
  root->state = ResumableState::Running;
  root->depth = fiber.depth;
  fiber.depth += chain_depth;
  // The stack's reference to the bottom frame; those of the frames above it were kept.
  retain(static_cast<Object*>(bottom));
  bottom->back = fiber.top;
  fiber.top = fresh ? bottom : std::exchange(root->innermost, nullptr);
}

// The running chain leaves the stack, suspended. The stack's reference to its bottom frame and the fiber's to its root
// are the caller's to release.
inline void unlink_chain(Fiber& fiber) {
  Resumable* root = fiber.root;
  PythonFrame* bottom = root->frame.get();
  root->innermost = fiber.top;
  root->state = ResumableState::Suspended;
  const uint32_t depth = fiber.depth;
  fiber.depth = root->depth;
  root->depth = depth - fiber.depth;
  fiber.root = std::exchange(root->outer, nullptr);
  fiber.top = std::exchange(bottom->back, nullptr);
}

// Resumes the generator in whose frame the next item is made, if that is all there is to it: its chain is this frame
// alone, which stands at a yield. Else null, and nothing was done.
inline PythonFrame* resume_at_yield(Vm& vm, Value iterator) {
  if (!iterator.is_object() || iterator.object()->type != vm.types.generator) return nullptr;
  auto* generator = static_cast<Resumable*>(iterator.object());
  PythonFrame* frame = generator->frame.get();
  if (generator->state != ResumableState::Suspended || generator->innermost != frame ||
      frame->pc->op != Opcode::Yield || vm.fiber->depth + generator->depth >= vm.recursion_limit)
    return nullptr;
  link_chain(*vm.fiber, generator);
  return frame;
}

// Suspends the chain that is the frame on top alone, at a yield, if nobody closes it. False: nothing was done.
inline bool suspend_at_yield(Fiber& fiber) {
  auto* frame = static_cast<PythonFrame*>(fiber.top);
  Resumable* generator = fiber.root;
  if (generator != frame->resumable || generator->closing) return false;
  unlink_chain(fiber);
  release(static_cast<Object*>(frame));
  release(static_cast<Object*>(generator));
  return true;
}

}  // namespace fermata

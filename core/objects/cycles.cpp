// The collector of cycles, by trial deletion: of each container's references those that come from other containers are
// taken away in thought; what has none left and cannot be reached from what has some is garbage.
#include <algorithm>
#include <cstdlib>

#include "base/result.h"
#include "objects/attributes.h"
#include "objects/heap.h"
#include "objects/pages.h"

namespace fermata {

namespace {

constexpr size_t kLeastGrowth = 20000;

bool is_container(const Object* object) {
  return object->type->traverse || object->type->attributes_offset;
}

void visit_edges(Object* object, Visitor& visit) {
  visit.visit(object->type);
  if (object->type->traverse) object->type->traverse(object, visit);
  if (object->type->attributes_offset) traverse_attributes(object, visit);
}

}  // namespace

class Collector {
 public:
  explicit Collector(Heap& heap) : heap_(heap) { give_scratch(); }
  ~Collector() {
    for (Page* page : heap_.pages_) {
      std::free(page->scratch);
      page->scratch = nullptr;
    }
  }

  size_t run(std::vector<Object*>* kept) {
    struct Gather : Visitor {
      std::vector<Object*> found;
      void visit(Object* object) override {
        if (is_container(object)) found.push_back(object);
      }
    } gather;
    gather.found.reserve(heap_.object_count());
    heap_.for_each_object(gather);
    std::vector<Object*> garbage = unreachable(gather.found, 0);
    gather.found = {};
    if (garbage.empty()) return 0;
    for (Object* object : garbage) retain(object);  // none may go before all have been cleared
    const bool any_finalized = finalize(garbage);
    // What a finaliser brings back has lost its weak references, too.
    for (Object* object : garbage) object->refs |= Object::kInCycle;
    for (Object* object : garbage) {
      if (object->has_flag(Object::kHasWeakReferences)) heap_.clear_weak_references(object);
    }
    if (any_finalized) {
      forget_scratch();
      std::vector<Object*> still = unreachable(garbage, 1);
      release_the_resurrected(garbage, still);
      garbage.swap(still);
    }
    for (Object* object : garbage) object->refs |= Object::kFinalized;
    for (Object* object : garbage) {
      if (kept) {
        retain(object);
        continue;
      }
      if (object->type->clear) object->type->clear(object);
      if (object->type->attributes_offset) clear_attributes(object);
    }
    if (kept) *kept = garbage;
    for (Object* object : garbage) {
      object->refs &= ~Object::kInCycle;
      release(object);
    }
    return garbage.size();
  }

 private:
  // What a candidate's scratch number says: 0 no candidate, kReached, or 1 + the references not accounted for.
  static constexpr uint32_t kReached = UINT32_MAX;

  void give_scratch() {
    for (Page* page : heap_.pages_) {
      page->scratch = static_cast<uint32_t*>(std::calloc(page->cell_count, sizeof(uint32_t)));
      CHECK(page->scratch != nullptr);
    }
    for (LargeObject* large = heap_.large_; large; large = large->next) large->scratch = 0;
  }

  void forget_scratch() {
    for (Page* page : heap_.pages_) std::free(page->scratch);
    give_scratch();
  }

  // Null for an object in a page that is younger than the collection.
  static uint32_t* scratch(Object* object) {
    if (object->has_flag(Object::kLarge)) return &LargeObject::of(object)->scratch;
    Page* page = Page::of(object);
    return page->scratch ? &page->scratch[page->index_of(object)] : nullptr;
  }

  // `held`: references to each candidate that the collector itself has.
  std::vector<Object*> unreachable(const std::vector<Object*>& candidates, uint32_t held) {
    for (Object* object : candidates) *scratch(object) = object->reference_count() - held + 1;
    struct Subtract : Visitor {
      void visit(Object* object) override {
        if (uint32_t* count = scratch(object); count && *count > 1) --*count;
      }
    } subtract;
    for (Object* object : candidates) visit_edges(object, subtract);
    struct Reach : Visitor {
      std::vector<Object*> pending;
      void visit(Object* object) override {
        uint32_t* count = scratch(object);
        if (!count || *count == 0 || *count == kReached) return;
        *count = kReached;
        pending.push_back(object);
      }
    } reach;
    for (Object* object : candidates) {
      if (*scratch(object) > 1) reach.visit(object);
      while (!reach.pending.empty()) {
        Object* next = reach.pending.back();
        reach.pending.pop_back();
        visit_edges(next, reach);
      }
    }
    std::vector<Object*> result;
    for (Object* object : candidates) {
      if (*scratch(object) != kReached) result.push_back(object);
    }
    return result;
  }

  // Whether any finaliser ran. CPython finalises in the order of making, and a coroutine is made before the task that
  // runs it: so generators go first, then futures, then what has a `__del__`.
  bool finalize(const std::vector<Object*>& garbage) {
    bool any = false;
    for (int round = 0; round < 3; ++round) {
      for (Object* object : garbage) {
        if (!object->type->has(kHasDel) || object->has_flag(Object::kFinalized) || !heap_.hooks) continue;
        int own_round = !object->type->finalize ? 2 : object->type->has(kFutureSubclass) ? 1 : 0;
        if (own_round != round) continue;
        object->refs |= Object::kFinalized;
        heap_.hooks->finalize(object);
        any = true;
      }
    }
    return any;
  }

  // Both lists are in the same order.
  static void release_the_resurrected(const std::vector<Object*>& before, const std::vector<Object*>& still) {
    size_t next = 0;
    for (Object* object : before) {
      if (next < still.size() && still[next] == object) {
        next++;
      } else {
        object->refs &= ~Object::kInCycle;
        release(object);
      }
    }
  }

  Heap& heap_;
};

size_t Heap::collect(std::vector<Object*>* kept) {
  if (collecting_) return 0;
  collecting_ = true;
  size_t found = Collector(*this).run(kept);
  collecting_ = false;
  // Where there was little to find, the next look may wait until there is twice as much.
  const bool worth_it = found > object_count_ / 16;
  collect_at_ = object_count_ + std::max(kLeastGrowth, worth_it ? object_count_ / 4 : object_count_);
  return found;
}

}  // namespace fermata

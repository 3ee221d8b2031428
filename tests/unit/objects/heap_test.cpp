#include "objects/heap.h"

#include "unit/objects/heap_fixture.h"

namespace fermata {
namespace {

struct Hooks : HeapHooks {
  std::vector<Object*> finalized;
  std::vector<WeakReference*> died;
  bool resurrect = false;
  void finalize(Object* object) override {
    finalized.push_back(object);
    if (resurrect) retain(object);
  }
  void weak_reference_died(WeakReference* reference) override { died.push_back(reference); }
};

TEST_F(HeapTest, FreesAtTheLastReference) {
  size_t before = heap.object_count();
  uint64_t used = heap.used();
  {
    Ref<List> list = new_list(heap);
    for (int i = 0; i < 1000; i++) list_append(heap, list.get(), Owned(new_list(heap)));
    EXPECT_EQ(heap.object_count(), before + 1001);
  }
  EXPECT_EQ(heap.object_count(), before);
  EXPECT_EQ(heap.used(), used);
}

TEST_F(HeapTest, TakesDeepStructuresApartWithoutDeepRecursion) {
  size_t before = heap.object_count();
  {
    Ref<List> list = new_list(heap);
    for (int i = 0; i < 200000; i++) {
      Ref<List> outer = new_list(heap);
      list_append(heap, outer.get(), Owned(std::move(list)));
      list = std::move(outer);
    }
  }
  EXPECT_EQ(heap.object_count(), before);
}

TEST_F(HeapTest, CollectsCycles) {
  size_t before = heap.object_count();
  Ref<List> alive = new_list(heap);
  for (int i = 0; i < 100; i++) {
    Ref<List> a = new_list(heap);
    Ref<Dict> b = new_dict(heap);
    list_append(heap, a.get(), Owned(b));
    list_append(heap, a.get(), Owned(alive));
    dict_set(heap, b.get(), heap.intern("a"), Value(a.get()));
    if (i == 0) list_append(heap, alive.get(), Owned(b));
  }
  EXPECT_EQ(heap.collect(), 198u);
  EXPECT_EQ(heap.collect(), 0u);
  EXPECT_EQ(heap.object_count(), before + 4);  // alive, one pair, the name
}

TEST_F(HeapTest, AnInstanceAndItsClassGoTogether) {
  Type* type = new_class();
  size_t before = heap.object_count();
  Ref<Object> instance = heap.make<Object>(type);
  Str* name = heap.intern("me");
  set_instance_attribute(heap, instance.get(), name, Value(instance.get()));
  set_instance_attribute(heap, instance.get(), heap.intern("cls"), Value(type));
  release(static_cast<Object*>(type));
  instance = nullptr;
  EXPECT_GE(heap.collect(), 2u);
  EXPECT_EQ(heap.object_count(), before - 1 + 2);  // the type has gone; two names stay
}

TEST_F(HeapTest, AFinaliserMayResurrectOnce) {
  Hooks hooks;
  heap.hooks = &hooks;
  Type* type = new_class(4, kHasDel);
  Object* object = heap.make<Object>(type).leak();
  hooks.resurrect = true;
  release(object);
  EXPECT_EQ(hooks.finalized.size(), 1u);
  EXPECT_EQ(object->reference_count(), 1u);
  release(object);
  EXPECT_EQ(hooks.finalized.size(), 1u);
}

TEST_F(HeapTest, AFinaliserInACycleMayResurrectAll) {
  Hooks hooks;
  heap.hooks = &hooks;
  Type* type = new_class(4, kHasDel);
  Ref<Object> object = heap.make<Object>(type);
  Ref<List> list = new_list(heap);
  list_append(heap, list.get(), Owned(object));
  set_instance_attribute(heap, object.get(), heap.intern("list"), Value(list.get()));
  Object* raw = object.get();
  object = nullptr;
  list = nullptr;
  hooks.resurrect = true;
  EXPECT_EQ(heap.collect(), 0u);
  EXPECT_EQ(hooks.finalized.size(), 1u);
  release(raw);  // now only the cycle is left
  EXPECT_EQ(heap.collect(), 2u);
  EXPECT_EQ(hooks.finalized.size(), 1u);
}

TEST_F(HeapTest, WeakReferencesAreClearedAndCallBack) {
  Hooks hooks;
  heap.hooks = &hooks;
  Ref<List> list = new_list(heap);
  Ref<WeakReference> plain = heap.make<WeakReference>(weak_type);
  Ref<WeakReference> calling = heap.make<WeakReference>(weak_type);
  Ref<WeakReference> gone = heap.make<WeakReference>(weak_type);
  calling->callback = Owned(Value::none());
  gone->callback = Owned(Value::none());
  for (auto* each : {plain.get(), calling.get(), gone.get()}) heap.add_weak_reference(list.get(), each);
  gone = nullptr;
  EXPECT_EQ(heap.first_weak_reference(list.get()), calling.get());
  list = nullptr;
  EXPECT_EQ(plain->referent, nullptr);
  EXPECT_EQ(hooks.died, std::vector<WeakReference*>{calling.get()});
}

TEST_F(HeapTest, ManyWeakReferencesComeAndGo) {
  std::vector<Ref<List>> lists;
  std::vector<Ref<WeakReference>> references;
  for (size_t i = 0; i < 300; i++) {
    lists.push_back(new_list(heap));
    references.push_back(heap.make<WeakReference>(weak_type));
    heap.add_weak_reference(lists.back().get(), references.back().get());
  }
  for (size_t i = 0; i < 300; i += 3) lists[i] = nullptr;
  for (size_t i = 1; i < 300; i += 3) references[i] = nullptr;
  for (size_t i = 0; i < 300; i++) {
    if (i % 3 == 0) EXPECT_EQ(references[i]->referent, nullptr);
    if (i % 3 == 1) EXPECT_EQ(heap.first_weak_reference(lists[i].get()), nullptr);
    if (i % 3 == 2) EXPECT_EQ(references[i]->referent, lists[i].get());
  }
}

TEST_F(HeapTest, InternsEqualStringsAsOne) {
  EXPECT_EQ(heap.intern("name"), heap.intern(str("name").get()));
  EXPECT_NE(heap.intern("name"), heap.intern("names"));
  for (int i = 0; i < 5000; i++) heap.intern(std::to_string(i));
  EXPECT_EQ(heap.intern("4711"), heap.intern(str("4711").get()));
}

TEST_F(HeapTest, CountsLargeObjects) {
  uint64_t used = heap.used();
  Ref<Tuple> tuple = new_tuple(heap, 100000);
  EXPECT_GE(heap.used(), used + 800000);
  tuple = nullptr;
  EXPECT_EQ(heap.used(), used);
}

}  // namespace
}  // namespace fermata

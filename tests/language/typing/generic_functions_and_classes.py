def first[T](xs: list[T]) -> T: return xs[0]
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(first([1, 2]), Box('x').get())  # => 1 x
print(first.__type_params__, Box.__type_params__)  # => (T,) (T,)
print(Box[int], Box.__orig_bases__)  # => __main__.Box[int] (typing.Generic[T],)

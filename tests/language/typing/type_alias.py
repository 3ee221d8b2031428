type Pair[T] = tuple[T, T]
type Name = str
print(Name, Name.__value__, Pair.__type_params__)  # => Name <class 'str'> (T,)
print(Pair.__value__)  # => tuple[T, T]

# stdin: first line
# stdin: second
# stdin:

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(repr(input()))
print(repr(input("prompt> ")))
print(repr(input(5)))
show(input)
show(input, "a", "b")
show(input, prompt="x")

# output:
# 'first line'
# prompt> 'second'
# 5''
# EOFError: EOF when reading a line
# TypeError: input expected at most 1 argument, got 2
# TypeError: input() takes no keyword arguments

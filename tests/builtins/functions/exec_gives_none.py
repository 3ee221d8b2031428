# exec() gives None, whatever the code that it runs returns; eval() gives what it returns.
def answer():
    return 42


for code in answer.__code__, compile("6 * 7", "expression", "eval"), compile("x = 1", "statement", "exec"):
    print(exec(code, {}), eval(code, {}))


def outer():
    seen = "cell"

    def inner():
        return seen
    return inner


print(exec(outer().__code__, {}, closure=outer().__closure__))
try:
    exec(compile("1 / 0", "broken", "eval"))
except ZeroDivisionError as error:
    print(error, error.__traceback__.tb_next.tb_frame.f_code.co_filename)

# output:
# None 42
# None 42
# None None
# None
# division by zero broken

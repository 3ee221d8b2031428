# A traceback shows the lines of the file whose name the code has. Template engines rely on it: what a template became is
# compiled under the template's name, with its lines at the same places.
import os
import traceback

with open("greeting.html", "w") as file:
    file.write("<h1>\n  {{ name.upper() }}, {{ greet() }}\n</h1>\n")


def show(source):
    try:
        exec(compile(source, "greeting.html", "exec"), {})
    except Exception:
        traceback.print_exc()


show("\nraise ValueError('nobody')")
show("\n'a'.nothing")
show("\n\n\n\n\n\n\nraise ValueError('behind the end')")
try:
    exec(compile("\nraise ValueError", "greeting.html", "exec"))
except ValueError as error:
    print(traceback.extract_tb(error.__traceback__)[-1].line)
os.remove("greeting.html")

# output:
# Traceback (most recent call last):
#   File "code_compiled_under_the_name_of_a_file.py", line 12, in show
#     exec(compile(source, "greeting.html", "exec"), {})
#     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "greeting.html", line 2, in <module>
#     {{ name.upper() }}, {{ greet() }}
#     ^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: nobody
# Traceback (most recent call last):
#   File "code_compiled_under_the_name_of_a_file.py", line 12, in show
#     exec(compile(source, "greeting.html", "exec"), {})
#     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "greeting.html", line 2, in <module>
#     {{ name.upper() }}, {{ greet() }}
#     ^^^^^^^^^
# AttributeError: 'str' object has no attribute 'nothing'
# Traceback (most recent call last):
#   File "code_compiled_under_the_name_of_a_file.py", line 12, in show
#     exec(compile(source, "greeting.html", "exec"), {})
#     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "greeting.html", line 8, in <module>
# ValueError: behind the end
# {{ name.upper() }}, {{ greet() }}

"""Adding articles from the browser: files are taken in, queued, and read, coded and recorded by a process of its own.

Needs: uploads and the path of a case. Gives: ``Adder``, which takes jobs and tells how far each is.
"""

from standoff.serve.adding.adder import Adder
from standoff.serve.adding.job import Job, Progress

__all__ = ["Adder", "Job", "Progress"]

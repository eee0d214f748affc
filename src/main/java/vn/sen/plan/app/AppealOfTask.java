package vn.sen.plan.app;

/** One of them with the task it is about. */
public record AppealOfTask(TaskDetail.Appealed said, TaskLine task) {}
